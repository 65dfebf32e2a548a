package dev.mentoring.json.internal.stream;

import dev.mentoring.core.confidentiality.Confidential;
import dev.mentoring.core.confidentiality.Vault;
import java.math.BigDecimal;
import java.util.Optional;

/** Writes what was said in confidence, because the embedding software has handed over its key. */
public final class StoringEmitter implements JsonEmitter {
    private final JsonEmitter out;
    private final Vault vault;

    /**
     * Makes an emitter.
     *
     * @param out where to
     * @param vault the key
     */
    public StoringEmitter(JsonEmitter out, Vault vault) {
        this.out = out;
        this.vault = vault;
    }

    @Override
    public <T> Optional<T> contentOf(Confidential<T> confidential) {
        return vault.contentOf(confidential);
    }

    @Override
    public void startObject() {
        out.startObject();
    }

    @Override
    public void endObject() {
        out.endObject();
    }

    @Override
    public void startArray() {
        out.startArray();
    }

    @Override
    public void endArray() {
        out.endArray();
    }

    @Override
    public void name(String name) {
        out.name(name);
    }

    @Override
    public void string(String value) {
        out.string(value);
    }

    @Override
    public void integer(long value) {
        out.integer(value);
    }

    @Override
    public void decimal(BigDecimal value) {
        out.decimal(value);
    }

    @Override
    public void bool(boolean value) {
        out.bool(value);
    }

    @Override
    public void nothing() {
        out.nothing();
    }
}
