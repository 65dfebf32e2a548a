package dev.mentoring.feedback.registry;

import com.google.common.collect.ImmutableSet;
import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;
import dev.mentoring.feedback.instrument.InstrumentId;
import dev.mentoring.feedback.instrument.ItemId;
import dev.mentoring.feedback.instrument.Licence;
import dev.mentoring.feedback.instrument.MissingPolicy;
import dev.mentoring.feedback.instrument.OptOut;
import dev.mentoring.feedback.instrument.ResponseScale;
import dev.mentoring.feedback.instrument.SubscaleId;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Published instruments about mentoring whose scoring keys the library knows, in part or whole.
 *
 * <p>Citations and numbers of items were compared in November 2026 with what the publishers, the authors’ repositories and the
 * National Mentoring Resource Center make public; what could not be compared is named in {@link InstrumentKey#usageNote()}.
 *
 * <p>None of their wording is here. Before you use one, read its licence and note, complete its key from the publication, and
 * bring the wording if you have the right to it:
 *
 * <pre>{@code
 * Instrument instrument = KnownInstrument.MES.key().complete(
 *         KeyCompletion.builder().reversedItems(ImmutableSet.of()).texts(wording).build());
 * }</pre>
 */
public enum KnownInstrument implements Labelled {
    /** Mentoring Competency Assessment, 26 items (Fleming and others, 2013). */
    MCA_26 {
        @Override
        ImmutableInstrumentKey.Builder fill(ImmutableInstrumentKey.Builder key) {
            return competencySubscales(key)
                    .itemCount(26)
                    .scale(ResponseScale.of(1, 7).withOptOuts(ImmutableSet.of(OptOut.NOT_APPLICABLE)))
                    .licence(new Licence.Proprietary("Wolters Kluwer / AAMC"))
                    .citation(
                            "Fleming et al. (2013), The Mentoring Competency Assessment: validation of a new instrument to"
                                    + " evaluate skills of research mentors, Academic Medicine 88(7), 1002–1008,"
                                    + " doi:10.1097/ACM.0b013e318295e298");
        }
    },
    /** Mentoring Competency Assessment, 21 items (Hyun and others, 2022). */
    MCA_21 {
        @Override
        ImmutableInstrumentKey.Builder fill(ImmutableInstrumentKey.Builder key) {
            return competencySubscales(key)
                    .itemCount(21)
                    .licence(new Licence.PermissionRequired("Hyun et al."))
                    .citation(
                            "Hyun et al. (2022), Revalidation of the Mentoring Competency Assessment to evaluate skills of"
                                    + " research mentors: The MCA-21, Journal of Clinical and Translational Science 6(1),"
                                    + " doi:10.1017/cts.2022.381");
        }
    },
    /** Mentoring Functions Questionnaire, 9 items (Castro, Scandura and Williams, 2004). */
    MFQ_9 {
        @Override
        ImmutableInstrumentKey.Builder fill(ImmutableInstrumentKey.Builder key) {
            return key.itemCount(9)
                    .scale(ResponseScale.of(1, 5))
                    .addSubscales(unknown("career"), unknown("psychosocial"), unknown("role-modelling"))
                    .licence(new Licence.PermissionRequired("Castro, Scandura and Williams"))
                    .citation(
                            "Castro, Scandura and Williams (2004), Validity of Scandura and Ragins’ (1993) multidimensional"
                                    + " mentoring measure: an evaluation and refinement, paper presented at the Southern Management"
                                    + " Association, San Antonio");
        }
    },
    /** Mentor Role Instrument (Ragins and McFarlin, 1990). */
    MRI {
        @Override
        ImmutableInstrumentKey.Builder fill(ImmutableInstrumentKey.Builder key) {
            for (String role : ROLES) {
                key.addSubscales(sized(role, 3));
            }
            return key.itemCount(33)
                    .scale(ResponseScale.of(1, 7))
                    .licence(new Licence.PermissionRequired("Ragins and McFarlin; Journal of Vocational Behavior"))
                    .citation("Ragins and McFarlin (1990), Perceptions of mentor roles in cross-gender mentoring"
                            + " relationships, Journal of Vocational Behavior 37");
        }
    },
    /** Mentorship Effectiveness Scale (Berk and others, 2005). */
    MES {
        @Override
        ImmutableInstrumentKey.Builder fill(ImmutableInstrumentKey.Builder key) {
            return key.itemCount(12)
                    .scale(ResponseScale.of(0, 5).withOptOuts(ImmutableSet.of(OptOut.NOT_APPLICABLE)))
                    .addSubscales(allocated("effectiveness", 12, position -> true))
                    .missing(new MissingPolicy.Prorate())
                    .licence(new Licence.PermissionRequired("Academic Medicine (AAMC)"))
                    .citation(
                            "Berk et al. (2005), Measuring the effectiveness of faculty mentoring relationships, Academic"
                                    + " Medicine 80(1), 66–71");
        }
    },
    /** Mentoring Function Scales (Dreher and Ash, 1990; Tepper, Shaffer and Tepper, 1996). */
    MENTORING_FUNCTION_SCALES {
        @Override
        ImmutableInstrumentKey.Builder fill(ImmutableInstrumentKey.Builder key) {
            return key.itemCount(16)
                    .addSubscales(
                            allocated("psychosocial", 16, position -> position % 2 == 1),
                            allocated("career", 16, position -> position % 2 == 0))
                    .licence(new Licence.PermissionRequired("the authors and their publishers"))
                    .citation(
                            "Dreher and Ash (1990), Journal of Applied Psychology 75; Tepper, Shaffer and Tepper (1996),"
                                    + " Latent structure of mentoring function scales, Educational and Psychological Measurement 56,"
                                    + " 848–857");
        }
    },
    /** Youth Strength of Relationship (Rhodes and others). */
    YSOR {
        @Override
        ImmutableInstrumentKey.Builder fill(ImmutableInstrumentKey.Builder key) {
            return key.itemCount(10)
                    .scale(ResponseScale.of(1, 5))
                    .addSubscales(allocated("relationship", 10, position -> true))
                    .reversedCount(4)
                    .licence(new Licence.PermissionRequired("Rhodes et al."))
                    .citation(
                            "Rhodes, Schwartz, Willis and Wu (2017), Validating a mentoring relationship quality scale:"
                                    + " does match strength predict match length?, Youth and Society 49(4),"
                                    + " doi:10.1177/0044118X14531604");
        }
    },
    /** Mentor Strength of Relationship (Rhodes and others). */
    MSOR {
        @Override
        ImmutableInstrumentKey.Builder fill(ImmutableInstrumentKey.Builder key) {
            return key.itemCount(14)
                    .scale(ResponseScale.of(1, 5))
                    .addSubscales(sized("affective", 10), sized("logistical", 2))
                    .licence(new Licence.PermissionRequired("Rhodes et al."))
                    .citation(
                            "Rhodes, Schwartz, Willis and Wu (2017), Validating a mentoring relationship quality scale:"
                                    + " does match strength predict match length?, Youth and Society 49(4),"
                                    + " doi:10.1177/0044118X14531604");
        }
    },
    /** Youth-Centered Relationship (Jucovy, 2002). */
    YOUTH_CENTERED_RELATIONSHIP {
        @Override
        ImmutableInstrumentKey.Builder fill(ImmutableInstrumentKey.Builder key) {
            return key.itemCount(5)
                    .scale(ResponseScale.of(1, 4))
                    .addSubscales(allocated("youth-centred", 5, position -> true))
                    .licence(new Licence.PermissionRequired("Public/Private Ventures"))
                    .citation("Jucovy (2002), Measuring the quality of mentor-youth relationships: a tool for mentoring"
                            + " programs, Public/Private Ventures");
        }
    },
    /** Mentorship Working Alliance, as the mentee sees it (Rogers and Byars-Winston, 2025). */
    MENTORSHIP_WORKING_ALLIANCE {
        @Override
        ImmutableInstrumentKey.Builder fill(ImmutableInstrumentKey.Builder key) {
            return key.itemCount(12)
                    .addSubscales(sized("relational-quality", 6), sized("relational-effectiveness", 6))
                    .licence(new Licence.PermissionRequired("Rogers and Byars-Winston"))
                    .citation("Rogers and Byars-Winston (2025), Measuring the interpersonal component of the mentoring"
                            + " relationship: The mentorship working alliance scale – mentee version, Journal of Clinical"
                            + " and Translational Science, doi:10.1017/cts.2025.72");
        }
    };

    private static final String[] ROLES = {
        "sponsor",
        "coach",
        "protector",
        "challenger",
        "promoter",
        "friend",
        "social-associate",
        "parent",
        "role-model",
        "counsellor",
        "acceptor"
    };

    abstract ImmutableInstrumentKey.Builder fill(ImmutableInstrumentKey.Builder key);

    /** {@return how the instrument is built and scored, as far as that is known} */
    public InstrumentKey key() {
        return fill(InstrumentKey.builder())
                .id(InstrumentId.of(code()))
                .title(label())
                .usageNote(RegistryTexts.CATALOGUE.text("note." + code()))
                .build();
    }

    @Override
    public String code() {
        return Labelled.codeOf(this);
    }

    @Override
    public BilingualText label() {
        return RegistryTexts.CATALOGUE.label(this);
    }

    private static ImmutableInstrumentKey.Builder competencySubscales(ImmutableInstrumentKey.Builder key) {
        return key.addSubscales(
                unknown("effective-communication"),
                unknown("aligning-expectations"),
                unknown("assessing-understanding"),
                unknown("fostering-independence"),
                unknown("addressing-diversity"),
                unknown("professional-development"));
    }

    private static SubscaleOutline unknown(String id) {
        return outline(id, OptionalInt.empty(), Optional.empty());
    }

    private static SubscaleOutline sized(String id, int items) {
        return outline(id, OptionalInt.of(items), Optional.empty());
    }

    private static SubscaleOutline allocated(String id, int last, IntPredicate belongs) {
        ImmutableSet<ItemId> items = IntStream.rangeClosed(1, last)
                .filter(belongs)
                .mapToObj(InstrumentKey::item)
                .collect(ImmutableSet.toImmutableSet());
        return outline(id, OptionalInt.of(items.size()), Optional.of(items));
    }

    private static SubscaleOutline outline(String id, OptionalInt itemCount, Optional<ImmutableSet<ItemId>> items) {
        BilingualText title = RegistryTexts.CATALOGUE.text("subscale." + id);
        return new SubscaleOutline(SubscaleId.of(id), title, itemCount, items);
    }
}
