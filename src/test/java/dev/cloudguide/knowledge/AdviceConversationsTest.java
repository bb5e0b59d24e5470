package dev.cloudguide.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cloudguide.domain.advice.Advice;
import dev.cloudguide.domain.advice.Advice.Ask;
import dev.cloudguide.domain.advice.Advice.Pick;
import dev.cloudguide.domain.advice.Advice.Recommended;
import dev.cloudguide.domain.advice.Adviser;
import dev.cloudguide.domain.advice.Opinion;
import dev.cloudguide.domain.advice.Told;
import dev.cloudguide.domain.catalog.ServiceId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Whole conversations with the shipped needs: what is asked, in which order, and how they end. */
class AdviceConversationsTest {
  private final KnowledgeNeeds needs = KnowledgeNeeds.load();
  private final Adviser adviser = new Adviser(KnowledgeServices.load(), KnowledgeOpinions.load());

  @Nested
  class GivenWhichDatabaseShouldIUse {
    @Test
    void whenNoJoinsAndEveryLookupByKey_thenDynamoDb() {
      Talk talk = talk("store-records");
      talk.asks("Do you need joins or ad hoc SQL?").answer("no");
      talk.asks("Do you know every lookup in advance, by key?").answer("yes");
      Recommended found = talk.recommends("DynamoDB");
      assertEquals("If every read is by key, DynamoDB spares you the database work.", found.reason());
      assertEquals(Optional.of(new ServiceId("rds")), found.runnerUp().orElseThrow().service());
      assertEquals("reads, writes, and gigabytes", found.costDriver().orElseThrow());
      assertEquals("you need joins or ad hoc SQL", found.changes().getFirst().condition());
      List<String> owners = found.opinions().stream().map(Opinion::owner).toList();
      assertTrue(owners.containsAll(List.of("Daniel Vassallo", "AWS")), owners::toString);
    }

    @Test
    void whenJoins_thenOnlyTheSizeIsLeftToAsk() {
      Talk talk = talk("store-records");
      talk.asks("Do you need joins or ad hoc SQL?").answer("yes");
      talk.asks("Will it be small, or very large?").answer("large");
      talk.recommends("Aurora for Postgres");
    }

    @Test
    void whenTheFactsWereSaid_thenNothingIsAsked() {
      talk("store-records", "by-key", "yes", "joins", "no").recommends("DynamoDB");
    }

    @Test
    void whenPostgresIsKnownAndItIsSmall_thenFamiliarityWinsAndSaysSo() {
      Recommended found = talk("store-records", "joins", "no", "by-key", "yes", "size", "small", "postgres", "yes")
          .recommends("RDS for Postgres");
      assertTrue(found.reason().startsWith("You know Postgres"), found::reason);
    }

    @Test
    void whenMongoDbCodeExists_thenDocumentDb() {
      talk("store-records", "mongodb", "yes").recommends("DocumentDB");
    }

    @Test
    void whenThePersonDoesNotKnow_thenTheSafeSideIsTaken() {
      Talk talk = talk("store-records");
      talk.asks("Do you need joins or ad hoc SQL?").answer("unknown");
      talk.asks("Will it be small, or very large?").answer("unknown");
      assertEquals(Map.of("joins", "yes", "size", "small"),
          talk.recommends("RDS for Postgres").assumed());
    }
  }

  @Nested
  class GivenWhichQueueShouldIUse {
    @Test
    void whenOrderMatters_thenFifo() {
      Talk talk = talk("queue");
      talk.asks("Must messages stay in order?").answer("yes");
      talk.asks("Will more than one system read each message?").answer("no");
      talk.asks("Do you already use RabbitMQ or ActiveMQ?").answer("no");
      assertEquals(Optional.of(new ServiceId("sqs")), talk.recommends("SQS FIFO").pick().service());
    }

    @Test
    void whenRabbitMqIsRunningAlready_thenAmazonMqWithoutAQuestion() {
      talk("queue", "rabbitmq", "yes").recommends("Amazon MQ");
    }

    @Test
    void whenKafkaIsRunningAlreadyAndManyRead_thenFamiliarityWinsAndSaysSo() {
      Recommended found = talk("queue", "many-readers", "yes", "kafka", "yes", "rabbitmq", "no").recommends("MSK");
      assertTrue(found.reason().startsWith("You already run Kafka"), found::reason);
    }

    @Test
    void whenSeveralSystemsReadInOrder_thenKinesis() {
      talk("queue", "ordered", "yes", "many-readers", "yes", "rabbitmq", "no").recommends("Kinesis");
    }
  }

  @Nested
  class GivenCodeToRun {
    @Test
    void whenAnUploadStartsIt_thenLambdaStartedByS3WithoutAQuestion() {
      Recommended found = talk("run-code", "trigger", "upload").recommends("Lambda, started by S3");
      assertEquals(Map.of("load", "bursts", "under-15-minutes", "yes"), found.assumed());
      assertTrue(found.reason().startsWith("It costs nothing while idle"), found::reason);
    }

    @Test
    void whenAnUploadStartsAnHourOfWork_thenFargate() {
      talk("run-code", "trigger", "upload", "under-15-minutes", "no", "manage-servers", "no").recommends("Fargate");
    }

    @Test
    void whenShortBursts_thenOnlyTheLengthIsLeftToAsk() {
      Talk talk = talk("run-code");
      talk.asks("Does it run in short bursts, or all the time?").answer("bursts");
      talk.asks("Is each run under 15 minutes?").answer("yes");
      talk.recommends("Lambda");
    }

    @Test
    void whenAllTheTime_thenTheLengthIsNotAsked() {
      Talk talk = talk("run-code");
      talk.asks("Does it run in short bursts, or all the time?").answer("steady");
      talk.asks("Do you already have a container image?").answer("no");
      talk.recommends("EC2");
    }
  }

  @Nested
  class GivenFilesToStore {
    @Test
    void whenNoDiskIsNeededAndTheyAreAlmostNeverRead_thenDeepArchive() {
      Talk talk = talk("store-files", "reads", "almost-never");
      talk.asks("Do programs need to open them like a normal disk?").answer("no");
      talk.recommends("S3 Glacier Deep Archive");
    }

    @Test
    void whenServersShareADisk_thenEfsWithoutAQuestion() {
      talk("store-files", "file-system", "yes", "shared", "yes").recommends("EFS");
    }
  }

  @Nested
  class GivenANetwork {
    @Test
    void whenNothingElseIsConnected_thenTheAnswerIsAVpc() {
      Talk talk = talk("networking");
      talk.asks("Are you connecting an office, people, or other VPCs?").answer("unknown");
      talk.asks("Does a private server need the internet?").answer("no");
      talk.recommends("a VPC with public and private subnets in two zones");
    }

    @Test
    void whenAPrivateServerReachesOnlyS3_thenTheGatewayEndpointIsFree() {
      talk("networking", "private-internet", "yes", "reaches", "aws").recommends("a gateway endpoint");
    }
  }

  private Talk talk(String need, String... facts) {
    Map<String, String> known = new HashMap<>();
    for (int i = 0; i < facts.length; i += 2) {
      known.put(facts[i], facts[i + 1]);
    }
    return new Talk(need, known);
  }

  private final class Talk {
    private final String need;
    private final Map<String, String> known;
    private String asked;

    private Talk(String need, Map<String, String> known) {
      this.need = need;
      this.known = known;
    }

    private Advice next() {
      return adviser.advise(needs.find(need).orElseThrow(), Told.facts(known));
    }

    private Talk asks(String question) {
      Ask ask = (Ask) next();
      assertEquals(question, ask.question());
      asked = ask.fact();
      return this;
    }

    private void answer(String value) {
      known.put(asked, value);
    }

    private Recommended recommends(String say) {
      Advice advice = next();
      assertEquals(say, advice instanceof Recommended found ? found.pick().say() : advice.toString());
      Recommended found = (Recommended) advice;
      assertTrue(found.runnerUp().map(Pick::say).filter(say::equals).isEmpty());
      return found;
    }
  }
}
