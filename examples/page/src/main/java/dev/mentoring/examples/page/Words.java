package dev.mentoring.examples.page;

import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;
import dev.mentoring.core.text.TextCatalogue;
import dev.mentoring.core.text.TextLanguage;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * Everything that a page says, in one language. Numbers are written here and not by the platform, so that every Java
 * version writes the same bytes. Not thread-safe.
 */
public final class Words {
    private static final TextCatalogue PAGE = TextCatalogue.load("page", Words.class::getResourceAsStream);

    private static final int DIGITS = 4;
    private static final char NARROW_BLANK = '\u202f';

    private final TextLanguage language;
    private final TextCatalogue catalogue;
    private final Map<String, String> plain = new HashMap<>();

    /**
     * Words in one language.
     *
     * @param language the language
     * @param catalogue what the page says beyond what all pages say
     */
    public Words(TextLanguage language, TextCatalogue catalogue) {
        this.language = language;
        this.catalogue = catalogue;
    }

    public TextLanguage language() {
        return language;
    }

    /** {@return the sentence of a key} */
    public String of(String key, Object... arguments) {
        return arguments.length == 0
                ? plain.computeIfAbsent(key, any -> from(any).text(any).in(language))
                : from(key).text(key, arguments).in(language);
    }

    private TextCatalogue from(String key) {
        return PAGE.keys().contains(key) ? PAGE : catalogue;
    }

    public String of(BilingualText text) {
        return text.in(language);
    }

    public String of(Labelled labelled) {
        return labelled.label().in(language);
    }

    /** {@return basis points as points of 100 with all their decimals, such as 78.12} */
    public String points(long basisPoints) {
        long size = Math.abs(basisPoints);
        return sign(basisPoints) + count(size / 100) + mark() + size / 10 % 10 + size % 10;
    }

    /** {@return basis points as points of 100 with one decimal, rounded down as the plan does} */
    public String shortPoints(long basisPoints) {
        long size = Math.abs(basisPoints);
        return sign(basisPoints) + count(size / 100) + mark() + size / 10 % 10;
    }

    /** {@return basis points as whole per cent, rounded down, so that 100 % means all} */
    public String percent(int basisPoints) {
        return basisPoints / 100 + (language == TextLanguage.FRENCH ? NARROW_BLANK + "%" : "%");
    }

    /** {@return a number with four digits that count} */
    public String decimal(double number) {
        BigDecimal rounded = new BigDecimal(number).round(new MathContext(DIGITS));
        String written = (rounded.signum() == 0 ? BigDecimal.ZERO : rounded.stripTrailingZeros()).toPlainString();
        return written.replace('-', '−').replace('.', mark());
    }

    public String count(long number) {
        String digits = Long.toString(number);
        StringBuilder grouped = new StringBuilder(digits);
        for (int i = digits.length() - 3; i > 0; i -= 3) {
            grouped.insert(i, language == TextLanguage.FRENCH ? NARROW_BLANK : ',');
        }
        return grouped.toString();
    }

    public String date(LocalDate date) {
        String written =
                DateTimeFormatter.ofPattern("d MMMM uuuu", language.locale()).format(date);
        boolean first = language == TextLanguage.FRENCH && date.getDayOfMonth() == 1;
        return first ? written.replaceFirst("1", "1er") : written;
    }

    /** {@return items as a list within a sentence: “a, b and c”} */
    public String list(Collection<String> items) {
        if (items.size() < 2) {
            return String.join("", items);
        }
        String[] all = items.toArray(String[]::new);
        String before = String.join(", ", java.util.Arrays.asList(all).subList(0, all.length - 1));
        return of("list.last", before, all[all.length - 1]);
    }

    private String sign(long number) {
        return number < 0 ? "−" : "";
    }

    private char mark() {
        return language == TextLanguage.FRENCH ? ',' : '.';
    }
}
