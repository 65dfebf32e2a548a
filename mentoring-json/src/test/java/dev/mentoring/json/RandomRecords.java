package dev.mentoring.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Ordering;
import dev.mentoring.core.confidentiality.Audience;
import dev.mentoring.core.confidentiality.Confidential;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.identity.ResourceId;
import dev.mentoring.core.lifecycle.Actor;
import dev.mentoring.core.lifecycle.ActorKind;
import dev.mentoring.core.lifecycle.Occasion;
import dev.mentoring.core.lifecycle.Recorded;
import dev.mentoring.core.organisation.Validity;
import dev.mentoring.core.programme.ProgrammeFormat;
import dev.mentoring.core.programme.ProgrammeSchedule;
import dev.mentoring.core.programme.ProgrammeTerms;
import dev.mentoring.core.programme.RelationshipPolicy;
import dev.mentoring.core.resource.Resource;
import dev.mentoring.core.resource.ResourceKind;
import dev.mentoring.core.retention.RetentionPolicy;
import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.warning.WarningRules;
import dev.mentoring.feedback.instrument.ItemId;
import dev.mentoring.feedback.round.Assignment;
import dev.mentoring.feedback.round.RaterGroup;
import dev.mentoring.feedback.round.RoundPlan;
import dev.mentoring.matching.certificate.Fraction;
import dev.mentoring.matching.market.Pair;
import dev.mentoring.matching.outcome.PairProbability;
import dev.mentoring.matching.outcome.PeerGroup;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Random records of any kind, with components drawn by their types; drawn again when a record refuses them. */
final class RandomRecords {
    private final Random random;
    private final Values values;
    private final Map<Class<?>, Supplier<Object>> scalars = new HashMap<>();

    RandomRecords(Random random, Values values) {
        this.random = random;
        this.values = values;
        scalars.put(String.class, values::text);
        scalars.put(int.class, () -> random.nextInt(10));
        scalars.put(Integer.class, () -> random.nextInt(10));
        scalars.put(long.class, () -> random.nextBoolean() ? (long) random.nextInt(10) : random.nextLong());
        scalars.put(Long.class, scalars.get(long.class));
        scalars.put(boolean.class, random::nextBoolean);
        scalars.put(double.class, () -> random.nextGaussian() * Math.pow(10, random.nextInt(40) - 20));
        scalars.put(Double.class, scalars.get(double.class));
        scalars.put(BigInteger.class, () -> new BigInteger(80, random));
        scalars.put(Pair.class, () -> new Pair(values.text(), values.text()));
        scalars.put(PeerGroup.class, values::group);
        scalars.put(PairProbability.class, this::probability);
        scalars.put(LocalDate.class, () -> LocalDate.of(2026, 1, 1).plusDays(random.nextInt(800)));
        scalars.put(Instant.class, () -> Instant.ofEpochSecond(1_767_225_600L + random.nextInt(1 << 26)));
        scalars.put(Duration.class, () -> Duration.ofSeconds(random.nextInt(1 << 20)));
        scalars.put(Period.class, () -> Period.of(random.nextInt(2), random.nextInt(12), random.nextInt(31)));
        scalars.put(ZoneId.class, () -> ZoneId.of(random.nextBoolean() ? "Europe/Paris" : "America/Montreal"));
        scalars.put(ParticipantId.class, this::person);
        scalars.put(Actor.class, this::actor);
        scalars.put(BilingualText.class, () -> new BilingualText("x" + values.text(), "y" + values.text()));
        scalars.put(Validity.class, values::validity);
        scalars.put(Resource.class, this::resource);
        scalars.put(RetentionPolicy.class, RetentionPolicy::startingPoint);
        scalars.put(RelationshipPolicy.class, () -> RelationshipPolicy.usual(ProgrammeFormat.ONE_TO_ONE));
        scalars.put(WarningRules.class, WarningRules::standard);
        scalars.put(
                OptionalInt.class,
                () -> random.nextBoolean() ? OptionalInt.empty() : OptionalInt.of(random.nextInt(9)));
        scalars.put(ProgrammeTerms.class, this::terms);
        scalars.put(
                RoundPlan.class,
                () -> FeedbackValues.of(random.nextInt(9)).round().plan());
        scalars.put(ItemId.class, () -> ItemId.of("item-" + random.nextInt(9)));
        scalars.put(
                Assignment.class,
                () -> new Assignment(
                        ParticipantId.of("rater" + random.nextInt(9)), ParticipantId.of("subject"), RaterGroup.PEER));
    }

    Object of(Class<?> type) {
        Supplier<Object> known = scalars.get(type);
        if (known != null) {
            return known.get();
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[random.nextInt(type.getEnumConstants().length)];
        }
        if (type.isSealed()) {
            Class<?>[] kinds = type.getPermittedSubclasses();
            return of(kinds[random.nextInt(kinds.length)]);
        }
        return record(type);
    }

    private Object record(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        for (int tries = 0; tries < 1000; tries++) {
            Object[] drawn = Arrays.stream(components)
                    .map(component -> draw(component.getGenericType()))
                    .toArray();
            try {
                return type.getConstructor(types).newInstance(drawn);
            } catch (InvocationTargetException refused) {
                // drawn again
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
        throw new IllegalStateException("nothing fits " + type);
    }

    /** {@return a value of a type, as a component or a kind of log declares it} */
    Object draw(Type type) {
        if (!(type instanceof ParameterizedType generic)) {
            return of((Class<?>) type);
        }
        if (generic.getRawType() == Recorded.class) {
            return recorded(draw(generic.getActualTypeArguments()[0]), draw(generic.getActualTypeArguments()[1]));
        }
        Type last = generic.getActualTypeArguments()[generic.getActualTypeArguments().length - 1];
        if (generic.getRawType() == Optional.class) {
            return random.nextBoolean() ? Optional.empty() : Optional.of(draw(last));
        }
        return generic.getRawType() == Confidential.class
                ? confidential()
                : collection((Class<?>) generic.getRawType(), generic.getActualTypeArguments()[0], last);
    }

    private Recorded<?, ?> recorded(Object state, Object event) {
        Occasion occasion = (Occasion) of(Occasion.class);
        return new Recorded<>("aggregate" + random.nextInt(9), 1 + random.nextInt(9), occasion, state, event);
    }

    private Object collection(Class<?> raw, Type first, Type last) {
        if (raw == ImmutableSortedSet.class && last == String.class) {
            return ImmutableSortedSet.copyOf(values.ids("x"));
        }
        int size = random.nextInt(4);
        if (ImmutableMap.class.isAssignableFrom(raw)) {
            Map<Object, Object> map = new HashMap<>();
            Stream<?> keys = first instanceof Class<?> type && type.isEnum() && random.nextBoolean()
                    ? Arrays.stream(type.getEnumConstants())
                    : IntStream.range(0, size).mapToObj(i -> draw(first));
            keys.forEach(key -> map.put(key, draw(last)));
            return raw == ImmutableMap.class
                    ? ImmutableMap.copyOf(map)
                    : new ImmutableSortedMap.Builder<>(naturalOrder())
                            .putAll(map)
                            .buildOrThrow();
        }
        Stream<Object> elements = IntStream.range(0, size).mapToObj(i -> draw(last));
        if (raw == ImmutableSortedSet.class) {
            return elements.collect(ImmutableSortedSet.toImmutableSortedSet(naturalOrder()));
        }
        return raw == ImmutableSet.class
                ? elements.collect(ImmutableSet.toImmutableSet())
                : elements.collect(ImmutableList.toImmutableList());
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // what is drawn for a sorted collection has an order
    private static Ordering<Object> naturalOrder() {
        return (Ordering) Ordering.natural();
    }

    private ParticipantId person() {
        return ParticipantId.of("person" + (70_000_000 + random.nextInt(9)));
    }

    private Actor actor() {
        ActorKind kind = (ActorKind) of(ActorKind.class);
        return kind == ActorKind.SYSTEM ? Actor.system() : new Actor(kind, person());
    }

    private Confidential<String> confidential() {
        ParticipantId author = person();
        List<ParticipantId> people = List.of(author, ParticipantId.of("person79999999"), person());
        Audience audience = random.nextBoolean() ? Audience.authorOnly(author) : Audience.relationship(author, people);
        return random.nextInt(4) == 0
                ? Confidential.erased(audience)
                : Confidential.of("SECRET of " + author + values.text(), audience);
    }

    private ProgrammeTerms terms() {
        ProgrammeFormat format = (ProgrammeFormat) of(ProgrammeFormat.class);
        ProgrammeSchedule schedule = (ProgrammeSchedule) of(ProgrammeSchedule.class);
        return ProgrammeTerms.usual(format, schedule, (ZoneId) of(ZoneId.class))
                .withPurpose((BilingualText) of(BilingualText.class));
    }

    private Resource resource() {
        return Resource.builder()
                .id(ResourceId.of("r" + random.nextInt(1 << 20)))
                .kind((ResourceKind) of(ResourceKind.class))
                .title((BilingualText) of(BilingualText.class))
                .languages(ImmutableSortedSet.of(random.nextBoolean() ? "fr" : "en"))
                .build();
    }

    private PairProbability probability() {
        return new PairProbability(new Pair(values.text(), values.text()), Fraction.of(1, 1 + random.nextInt(9)));
    }
}
