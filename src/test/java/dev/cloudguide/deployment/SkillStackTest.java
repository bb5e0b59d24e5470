package dev.cloudguide.deployment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SkillStackTest {
  private final StackTemplate template = StackTemplate.read();

  @Nested
  class GivenANewVersion {
    @Test
    void when_itIsPublished_then_alexaStillCallsTheAlias() {
      assertHas("Live", "FunctionVersion: !GetAtt Version.Version");
      assertHas("SkillEndpoint", "Value: !Ref Live");
      assertHas("AlexaMay", "FunctionName: !Ref Live", "EventSourceToken: !Ref SkillId");
      assertHas("Function", "SnapStart: { ApplyOn: PublishedVersions }", "Architectures: [arm64]", "Timeout: 8");
    }

    @Test
    void when_theAliasIsToMove_then_theNewVersionIsCheckedFirst() {
      assertHas("Live", "CodeDeployLambdaAliasUpdate:", "BeforeAllowTrafficHook: !Ref HealthCheck");
      assertHas("HealthCheck", "VERSION: !Ref Version", "\"Failed\"", "put_lifecycle_event_hook_execution_status");
    }

    @Test
    void when_theCheckFailsOrAnAlarmGoesOff_then_theAliasGoesBack() {
      assertHas("Release", "AutoRollbackConfiguration:", "Enabled: true",
          "DEPLOYMENT_FAILURE, DEPLOYMENT_STOP_ON_ALARM", "Name: !Ref Errors", "Name: !Ref Problems");
      assertHas("Version", "UpdateReplacePolicy: Retain");
    }

    @Test
    void when_theCheckIsUploaded_then_itFitsIntoTheTemplate() {
      String code = template.block("HealthCheck").split("ZipFile: \\|\n")[1];
      assertTrue(code.stripIndent().length() < 4_096);
    }
  }

  @Nested
  class GivenWhatTheFunctionMayDo {
    @Test
    void when_itUsesTheTable_then_onlyWithTheCallsItMakes() {
      assertHas("Role", "[\"dynamodb:GetItem\", \"dynamodb:PutItem\", \"dynamodb:UpdateItem\", "
              + "\"dynamodb:Query\", \"dynamodb:DeleteItem\"]",
          "[\"logs:CreateLogStream\", \"logs:PutLogEvents\"]", "Resource: !GetAtt Log.Arn");
      assertFalse(template.block("Role").contains("\"*\""));
    }

    @Test
    void when_somethingIsAllowedEverywhere_then_becauseAwsKnowsNoNarrowerWay() {
      List<String> everywhere = template.text().lines().filter(line -> line.contains("Resource: \"*\"")).toList();
      assertEquals(2, everywhere.size());
      assertTrue(everywhere.get(0).contains("xray:PutTraceSegments"));
      assertTrue(everywhere.get(1).contains("cloudwatch:DescribeAlarms"));
    }

    @Test
    void when_itStarts_then_itIsToldItsTableItsSkillAndItsStage() {
      assertHas("Function", "STAGE: !Ref Stage", "SKILL_ID: !Ref SkillId", "PREFERENCES_TABLE: ");
    }
  }

  @Nested
  class GivenTheTable {
    @Test
    void when_itIsMade_then_asTheStoreKeysIt() {
      assertHas("Preferences", "{ AttributeName: account, KeyType: HASH }", "{ AttributeName: person, KeyType: RANGE }",
          "TimeToLiveSpecification: { AttributeName: expires, Enabled: true }");
    }

    @Test
    void when_itIsMade_then_itIsSafe() {
      assertHas("Preferences", "PAY_PER_REQUEST", "PointInTimeRecoveryEnabled: true", "SSEEnabled: true",
          "DeletionProtectionEnabled: !Ref TableProtection", "UpdateReplacePolicy: Retain");
    }
  }

  @Test
  void everyAlarmIsExplainedInTheGuideToOperations() throws IOException {
    String guide = Files.readString(Path.of("docs/operations.md"));
    List<String> alarms = template.text().lines()
        .filter(line -> line.contains("AlarmDescription:"))
        .map(line -> line.replaceAll(".*docs/operations.md, (\\w+)\\.", "$1"))
        .toList();
    assertEquals(7, alarms.size());
    alarms.forEach(alarm -> assertTrue(guide.contains("### " + alarm), alarm));
  }

  private void assertHas(String block, String... texts) {
    for (String text : texts) {
      assertTrue(template.block(block).contains(text), () -> block + " lacks " + text);
    }
  }
}
