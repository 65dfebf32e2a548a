/**
 * People, and what matching must know of them. What is not known is left out and stays unknown; nothing is guessed.
 *
 * <p>Start with {@link dev.mentoring.core.participant.ParticipantPool}, which holds everybody together with what stands
 * between them, and {@link dev.mentoring.core.participant.Participant}, one person.
 */
@ValueStyle
package dev.mentoring.core.participant;

import dev.mentoring.core.internal.ValueStyle;
