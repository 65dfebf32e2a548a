package dev.mentoring.feedback.disclosure;

import static java.util.stream.Collectors.toCollection;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import dev.mentoring.core.identity.ParticipantId;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Looks for the fewest raters about whom sums can be combined so that nobody else’s answers are left in.
 *
 * <p>Answers that occur in the same sums with the same weights cannot be told apart and form an atom. What a reader can
 * compute are the combinations of sums: the row space of sums × atoms. Atoms of enough raters are eliminated first; what
 * remains speaks of small atoms only and is mostly empty. Otherwise all sets of fewer raters than the limit are tried,
 * fewest first: something is learnt about a set when some remaining combination vanishes on all atoms that have a rater
 * outside. Exact; time grows with C(raters in small atoms, limit − 1).
 */
final class RecoverySearch {
    /** So much freedom is left to nobody who is protected; where it is, every combination counts as a sum. */
    private static final int MOST_TRIED = 20;

    private final List<Release> releases;
    private final AggregateKind kind;
    private final Inference inference;
    private final int limit;
    private final List<Atom> atoms = new ArrayList<>();
    private final List<Set<ParticipantId>> classes = new ArrayList<>();
    private final BitSet[] classesOfAtom;
    private final Elimination reduced;
    private final int firstSmall;

    private record Atom(List<Answer> answers, BigInteger[] column) {
        Set<ParticipantId> raters() {
            return answers.stream().map(Answer::rater).collect(toCollection(TreeSet::new));
        }
    }

    private RecoverySearch(
            AggregateKind kind, List<Release> releases, Set<ParticipantId> known, int limit, Inference inference) {
        this.kind = kind;
        this.releases = releases;
        this.inference = inference;
        this.limit = limit;
        collectAtoms(known);
        firstSmall = (int) atoms.stream().filter(this::isBig).count();
        reduced = Elimination.of(matrix(), atoms.size());
        classesOfAtom = new BitSet[atoms.size()];
        collectClasses();
    }

    /**
     * {@return how something is learnt about fewer raters than the limit, if it is}
     *
     * @param kind what kind of knowledge is looked for
     * @param family the releases, of which those count that tell it
     * @param known whose answers the reader knows already
     * @param limit how many raters are enough
     * @param inference what must not be learnt
     */
    static Optional<AuditFinding.Recovered> find(
            AggregateKind kind, Collection<Release> family, Set<ParticipantId> known, int limit, Inference inference) {
        Map<ImmutableSortedMap<Answer, Integer>, Release> distinct = new LinkedHashMap<>();
        family.stream()
                .filter(release -> release.kind().tells(kind))
                .forEach(release -> distinct.putIfAbsent(release.weights(), release));
        return new RecoverySearch(kind, List.copyOf(distinct.values()), known, limit, inference).find();
    }

    private void collectAtoms(Set<ParticipantId> known) {
        Map<Answer, BigInteger[]> columns = new TreeMap<>();
        for (int i = 0; i < releases.size(); i++) {
            for (Map.Entry<Answer, Integer> entry : releases.get(i).weights().entrySet()) {
                if (!known.contains(entry.getKey().rater())) {
                    columns.computeIfAbsent(entry.getKey(), answer -> zeros(releases.size()))[i] =
                            BigInteger.valueOf(entry.getValue());
                }
            }
        }
        Map<List<BigInteger>, Atom> byColumn = new LinkedHashMap<>();
        columns.forEach((answer, column) -> byColumn.computeIfAbsent(
                        Arrays.asList(column), same -> new Atom(new ArrayList<>(), column))
                .answers()
                .add(answer));
        atoms.addAll(byColumn.values());
        atoms.sort(Comparator.comparing(atom -> !isBig(atom)));
    }

    private boolean isBig(Atom atom) {
        return atom.raters().size() >= limit;
    }

    private BigInteger[][] matrix() {
        BigInteger[][] matrix = new BigInteger[releases.size()][atoms.size()];
        for (int j = 0; j < atoms.size(); j++) {
            for (int i = 0; i < matrix.length; i++) {
                matrix[i][j] = atoms.get(j).column()[i];
            }
        }
        return matrix;
    }

    /** Raters in the same atoms, of those about which the small combinations speak, are one class. */
    private void collectClasses() {
        Map<ParticipantId, BitSet> atomsOf = new TreeMap<>();
        for (int j = firstSmall; j < atoms.size(); j++) {
            classesOfAtom[j] = new BitSet();
            if (isSpokenOf(j)) {
                for (ParticipantId rater : atoms.get(j).raters()) {
                    atomsOf.computeIfAbsent(rater, any -> new BitSet()).set(j);
                }
            }
        }
        Map<BitSet, Set<ParticipantId>> alike = new LinkedHashMap<>();
        atomsOf.forEach((rater, theirs) ->
                alike.computeIfAbsent(theirs, any -> new TreeSet<>()).add(rater));
        alike.forEach((theirs, raters) -> {
            theirs.stream().forEach(atom -> classesOfAtom[atom].set(classes.size()));
            classes.add(raters);
        });
    }

    private boolean isSpokenOf(int atom) {
        for (int i = 0; i < reduced.rank(); i++) {
            if (reduced.pivots[i] >= firstSmall && reduced.rows[i][atom].signum() != 0) {
                return true;
            }
        }
        return false;
    }

    private Optional<AuditFinding.Recovered> find() {
        for (int raters = 1; raters < limit && !classes.isEmpty(); raters++) {
            Optional<AuditFinding.Recovered> found = among(new BitSet(), 0, raters);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** Adds classes from one on, to exactly so many raters; no deeper than the limit. */
    private Optional<AuditFinding.Recovered> among(BitSet chosen, int from, int raters) {
        if (raters == 0) {
            return within(chosen);
        }
        for (int next = from; next < classes.size(); next++) {
            int size = classes.get(next).size();
            if (size <= raters) {
                chosen.set(next);
                Optional<AuditFinding.Recovered> found = among(chosen, next + 1, raters - size);
                chosen.clear(next);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** Whether a small combination vanishes on all atoms that have a rater outside the chosen classes. */
    private Optional<AuditFinding.Recovered> within(BitSet chosen) {
        List<Integer> inside = new ArrayList<>();
        for (int i = 0; i < reduced.rank(); i++) {
            if (reduced.pivots[i] >= firstSmall && isWithin(reduced.pivots[i], chosen)) {
                inside.add(i);
            }
        }
        if (inside.isEmpty()) {
            return Optional.empty();
        }
        List<Integer> outside = new ArrayList<>();
        for (int j = firstSmall; j < atoms.size(); j++) {
            if (!isWithin(j, chosen)) {
                outside.add(j);
            }
        }
        BigInteger[][] matrix = new BigInteger[inside.size()][outside.size()];
        for (int i = 0; i < matrix.length; i++) {
            for (int j = 0; j < outside.size(); j++) {
                matrix[i][j] = reduced.rows[inside.get(i)][outside.get(j)];
            }
        }
        Elimination rest = Elimination.of(matrix, outside.size());
        List<BigInteger[]> combinations = new ArrayList<>();
        for (int i = rest.rank(); i < matrix.length; i++) {
            combinations.add(ofReleases(inside, rest.combination(i)));
        }
        return switch (inference) {
            case COMBINATIONS -> combinations.stream().findFirst().map(this::finding);
            case SUMS -> sum(combinations);
        };
    }

    private boolean isWithin(int atom, BitSet chosen) {
        BitSet classesInside = (BitSet) classesOfAtom[atom].clone();
        classesInside.and(chosen);
        return classesInside.cardinality() == classesOfAtom[atom].cardinality();
    }

    private BigInteger[] ofReleases(List<Integer> reducedRows, BigInteger[] factors) {
        BigInteger[] sum = zeros(releases.size());
        for (int i = 0; i < factors.length; i++) {
            BigInteger[] combination = reduced.combination(reducedRows.get(i));
            for (int r = 0; r < sum.length; r++) {
                sum[r] = sum[r].add(factors[i].multiply(combination[r]));
            }
        }
        return sum;
    }

    /** A combination in which all answers count alike; each is settled by whether its pivots count. */
    private Optional<AuditFinding.Recovered> sum(List<BigInteger[]> combinations) {
        BigInteger[][] matrix = combinations.stream().map(this::onAtoms).toArray(BigInteger[][]::new);
        Elimination basis = Elimination.of(matrix, atoms.size());
        if (basis.rank() > MOST_TRIED) {
            return Optional.of(finding(combinations.get(0)));
        }
        for (long counted = 1; counted < 1L << basis.rank(); counted++) {
            BigInteger[] combination = zeros(releases.size());
            for (int i = 0; i < basis.rank(); i++) {
                if ((counted >> i & 1) == 1) {
                    BigInteger[] factors = basis.combination(i);
                    for (int b = 0; b < factors.length; b++) {
                        for (int r = 0; r < combination.length; r++) {
                            combination[r] = combination[r].add(
                                    factors[b].multiply(combinations.get(b)[r]));
                        }
                    }
                }
            }
            if (Arrays.stream(onAtoms(combination))
                            .filter(weight -> weight.signum() != 0)
                            .distinct()
                            .count()
                    == 1) {
                return Optional.of(finding(combination));
            }
        }
        return Optional.empty();
    }

    private BigInteger[] onAtoms(BigInteger[] combination) {
        BigInteger[] weights = zeros(atoms.size());
        for (int j = 0; j < weights.length; j++) {
            for (int r = 0; r < combination.length; r++) {
                weights[j] = weights[j].add(combination[r].multiply(atoms.get(j).column()[r]));
            }
        }
        return weights;
    }

    private AuditFinding.Recovered finding(BigInteger[] combination) {
        BigInteger[] onAtoms = onAtoms(combination);
        BigInteger divisor = BigInteger.ZERO;
        for (BigInteger number : combination) {
            divisor = divisor.gcd(number);
        }
        BigInteger sign = BigInteger.valueOf(Arrays.stream(onAtoms)
                .mapToInt(BigInteger::signum)
                .filter(s -> s != 0)
                .findFirst()
                .orElse(1));
        divisor = divisor.multiply(sign);
        ImmutableMap.Builder<Release, BigInteger> factors = ImmutableMap.builder();
        for (int r = 0; r < combination.length; r++) {
            if (combination[r].signum() != 0) {
                factors.put(releases.get(r), combination[r].divide(divisor));
            }
        }
        ImmutableSortedMap.Builder<Answer, BigInteger> revealed = ImmutableSortedMap.naturalOrder();
        for (int j = 0; j < onAtoms.length; j++) {
            if (onAtoms[j].signum() != 0) {
                for (Answer answer : atoms.get(j).answers()) {
                    revealed.put(answer, onAtoms[j].divide(divisor));
                }
            }
        }
        return new AuditFinding.Recovered(kind, factors.buildOrThrow(), revealed.buildOrThrow());
    }

    private static BigInteger[] zeros(int length) {
        BigInteger[] zeros = new BigInteger[length];
        Arrays.fill(zeros, BigInteger.ZERO);
        return zeros;
    }
}
