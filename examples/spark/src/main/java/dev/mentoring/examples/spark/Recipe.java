package dev.mentoring.examples.spark;

import dev.mentoring.json.MentoringJson;
import dev.mentoring.matching.experiment.Experiment;
import dev.mentoring.matching.experiment.ExperimentSpecification;
import dev.mentoring.matching.experiment.InputInstance;
import dev.mentoring.matching.market.Instance;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;

/**
 * An experiment as it is sent to the machines of a cluster: the specification and the input instances as JSON documents.
 *
 * @param specification the specification
 * @param inputs the input instances
 */
record Recipe(String specification, ArrayList<Input> inputs) implements Serializable {
    private static final long serialVersionUID = 1L;

    /**
     * An input instance.
     *
     * @param file its name in the specification
     * @param sha256 the hash of the file from which it was read
     * @param instance the instance
     */
    record Input(String file, String sha256, String instance) implements Serializable {
        private static final long serialVersionUID = 1L;
    }

    static Recipe of(Experiment experiment) {
        MentoringJson json = MentoringJson.create();
        ArrayList<Input> inputs = new ArrayList<>();
        experiment
                .inputs()
                .forEach((file, input) ->
                        inputs.add(new Input(file, input.sha256(), json.writeString(input.instance()))));
        return new Recipe(json.writeString(experiment.specification()), inputs);
    }

    Experiment experiment() {
        MentoringJson json = MentoringJson.create();
        Map<String, InputInstance> instances = new HashMap<>();
        for (Input input : inputs) {
            byte[] document = input.instance().getBytes(StandardCharsets.UTF_8);
            Instance instance = (Instance) json.readDocument(document).orElseThrow();
            instances.put(input.file(), new InputInstance(instance, input.sha256()));
        }
        return Experiment.of(
                json.read(specification, ExperimentSpecification.class).orElseThrow(), instances);
    }
}
