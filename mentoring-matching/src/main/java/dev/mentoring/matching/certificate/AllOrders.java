package dev.mentoring.matching.certificate;

import java.math.BigInteger;

/**
 * The probabilities were counted over all orders of the mentees who have a choice to make. <b>To check</b>, for a few
 * mentees: let them choose in each order, one after the other, the best mentor on their list who has a place left; the
 * probability of a pair is the number of orders in which it is chosen, divided by the number of orders.
 *
 * @param mentees how many mentees have a choice that others can spoil; the others get their first choice in every order
 * @param orders the number of orders of these mentees: the factorial of their number
 */
public record AllOrders(int mentees, BigInteger orders) implements Certificate {}
