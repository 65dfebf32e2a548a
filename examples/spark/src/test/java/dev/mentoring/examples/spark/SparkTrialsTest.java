package dev.mentoring.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import dev.mentoring.core.text.BilingualText;
import dev.mentoring.json.MentoringJson;
import dev.mentoring.matching.experiment.Experiment;
import dev.mentoring.matching.experiment.ExperimentRun;
import dev.mentoring.matching.experiment.ExperimentSpecification;
import dev.mentoring.matching.experiment.InputInstance;
import dev.mentoring.matching.experiment.InstanceSource;
import dev.mentoring.matching.experiment.LocalThreads;
import dev.mentoring.matching.experiment.Mechanism;
import dev.mentoring.matching.experiment.RunSettings;
import dev.mentoring.matching.experiment.TrialExecutor;
import dev.mentoring.matching.market.Market;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SparkTrialsTest {
    private static final String MARKET = """
            {"type": "market", "version": "1.0",
             "mentees": [{"id": "a", "preferences": [["x", "y"]]}, {"id": "b", "preferences": ["x", "y"]}],
             "mentors": [{"id": "x", "preferences": ["a", "b"]}, {"id": "y", "preferences": [["a", "b"]]}]}""";

    private static JavaSparkContext spark;

    @TempDir
    Path directory;

    @BeforeAll
    static void start() {
        spark = new JavaSparkContext(new SparkConf()
                .setMaster("local[2]")
                .setAppName("tests")
                .set("spark.ui.enabled", "false")
                .set("spark.driver.host", "127.0.0.1")
                .set("spark.driver.bindAddress", "127.0.0.1"));
    }

    @AfterAll
    static void stop() {
        spark.close();
    }

    private static Experiment experiment() {
        ExperimentSpecification specification = ExperimentSpecification.builder()
                .id("spark")
                .title(new BilingualText("On Spark", "Sur Spark"))
                .addInstances(
                        new InstanceSource.Generated(
                                "random",
                                "impartial-culture",
                                ImmutableSortedMap.of(
                                        "mentees",
                                        ImmutableList.of("5", "20"),
                                        "pair-density",
                                        ImmutableList.of("0.7"))),
                        InstanceSource.Files.of("real", ImmutableList.of("market.json")))
                .addMechanisms(Mechanism.of("deferred-acceptance"), Mechanism.of("top-trading-cycles"))
                .addMetrics("size", "mentee-mean-rank", "blocking-pairs", "churn")
                .trials(70)
                .seed(3)
                .build();
        Market market = MentoringJson.create().read(MARKET, Market.class).orElseThrow();
        return Experiment.of(
                specification,
                Map.of("market.json", InputInstance.of(market, MARKET.getBytes(StandardCharsets.UTF_8))));
    }

    private Path run(String name, TrialExecutor executor) {
        Path target = directory.resolve(name);
        assertThat(ExperimentRun.resume(experiment(), target).execute(RunSettings.of(executor)))
                .isPresent();
        return target;
    }

    private static void assertSameFiles(Path actual, Path expected) throws IOException {
        for (String file : List.of("trials.journal", "results.csv", "failures.csv", "summary.csv", "comparisons.csv")) {
            assertThat(actual.resolve(file)).hasSameBinaryContentAs(expected.resolve(file));
        }
    }

    @Test
    void spark_writes_the_same_bytes_as_this_machine() throws IOException {
        Path local = run("local", new LocalThreads(1));
        assertThat(Files.readAllLines(local.resolve("results.csv"))).hasSize(1 + 3 * 70 * 2 * 4);
        assertSameFiles(run("spark", new SparkTrials(spark, 2, 13)), local);
    }

    @Test
    void what_spark_began_this_machine_goes_on_with() throws IOException {
        AtomicLong done = new AtomicLong();
        ExperimentRun.begin(experiment(), directory.resolve("begun"))
                .execute(RunSettings.of(new SparkTrials(spark, 2, 20))
                        .withListener(progress -> done.set(progress.done()))
                        .withStop(() -> done.get() > 50));
        assertThat(done).hasValue(80);
        assertSameFiles(run("begun", new LocalThreads(2)), run("local", new LocalThreads(1)));
    }
}
