package dev.mentoring.examples.programme.year;

import com.google.common.collect.ImmutableList;
import dev.mentoring.core.consent.ConsentAnswer;
import dev.mentoring.core.consent.ConsentEvent;
import dev.mentoring.core.consent.ConsentPurpose;
import dev.mentoring.core.consent.ConsentRegister;
import dev.mentoring.core.identity.ParticipantId;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What people allow, purpose by purpose. */
final class Consents {
    private static final ImmutableList<ConsentPurpose> NEEDED =
            ImmutableList.of(ConsentPurpose.MATCHING, ConsentPurpose.PROFILE_SHOWN);

    private final World world;
    private final Map<ParticipantId, ConsentRegister> registers = new TreeMap<>();

    Consents(World world) {
        this.world = world;
    }

    /** Lets somebody consent to what taking part needs, and to more if she likes. */
    void give(ParticipantId person) {
        for (ConsentPurpose purpose : ConsentPurpose.values()) {
            boolean wanted = NEEDED.contains(purpose) || world.happens(70);
            if (wanted && !allows(person, purpose)) {
                var given = new ConsentEvent.ConsentGiven(purpose, Setting.CONSENT_TEXT, Optional.empty());
                registers.put(person, register(person).with(world.by(person), given));
            }
        }
    }

    /** Lets somebody take back what she allowed. */
    void withdraw(ParticipantId person, ConsentPurpose purpose) {
        registers.put(person, register(person).with(world.by(person), new ConsentEvent.ConsentWithdrawn(purpose)));
    }

    boolean allow(ParticipantId person) {
        return NEEDED.stream().allMatch(purpose -> allows(person, purpose));
    }

    boolean allows(ParticipantId person, ConsentPurpose purpose) {
        return register(person).mayBeDone(purpose, Setting.CONSENT_TEXT, world.now())
                instanceof ConsentAnswer.Permitted;
    }

    private ConsentRegister register(ParticipantId person) {
        return registers.getOrDefault(person, ConsentRegister.of(person));
    }

    /** {@return how many people allow a purpose today} */
    int count(ConsentPurpose purpose) {
        return (int) registers.keySet().stream()
                .filter(person -> allows(person, purpose))
                .count();
    }

    void forget(ParticipantId person) {
        registers.remove(person);
    }
}
