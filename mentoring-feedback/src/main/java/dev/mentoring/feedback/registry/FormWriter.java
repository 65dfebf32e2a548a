package dev.mentoring.feedback.registry;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.mentoring.core.text.BilingualText;
import dev.mentoring.feedback.instrument.Instrument;
import dev.mentoring.feedback.instrument.InstrumentId;
import dev.mentoring.feedback.instrument.Item;
import dev.mentoring.feedback.instrument.ItemId;
import dev.mentoring.feedback.instrument.Licence;
import dev.mentoring.feedback.instrument.ResponseScale;
import dev.mentoring.feedback.instrument.Subscale;
import dev.mentoring.feedback.instrument.SubscaleId;
import java.util.stream.Stream;

/** Puts the forms of the library together from the texts of this package. */
final class FormWriter {
    private final String form;

    FormWriter(String form) {
        this.form = form;
    }

    /** Begins an instrument that has what all our forms have in common. */
    Instrument.Builder instrument(String id) {
        return Instrument.builder()
                .id(InstrumentId.of(id))
                .version("1.0")
                .title(text("title"))
                .instruction(text("instruction"))
                .usageNote(RegistryTexts.CATALOGUE.text("form.not-validated"))
                .licence(new Licence.Open("Apache-2.0"));
    }

    Item.Builder rated(String id, ResponseScale scale) {
        return Item.builder().id(ItemId.of(id)).scale(scale).text(text("item." + id));
    }

    Item.Builder open(String id) {
        return Item.builder().id(ItemId.of(id)).text(text("item." + id));
    }

    Subscale subscale(SubscaleId id, String... items) {
        ImmutableList<ItemId> ids = Stream.of(items).map(ItemId::of).collect(toImmutableList());
        return Subscale.mean(id, text("subscale." + id), ids);
    }

    private BilingualText text(String key) {
        return RegistryTexts.CATALOGUE.text("form." + form + "." + key);
    }
}
