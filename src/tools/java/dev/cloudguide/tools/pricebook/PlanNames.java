package dev.cloudguide.tools.pricebook;

import dev.cloudguide.domain.money.Unit;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Names the item of a Database Savings Plans rate by its usage type and billing operation.
 *
 * <p>The operation says the engine, as AWS documents for RDS; the collected column "edition" does not: it calls
 * operation 0002, which is MySQL, Aurora PostgreSQL, though Aurora has neither m7g nor Multi-AZ instances.
 */
public final class PlanNames {
  private static final String OPERATION = "CreateDBInstance:";
  private static final Map<String, String> RDS_ENGINES = Map.ofEntries(
      Map.entry("0002", "mysql"),
      Map.entry("0014", "postgresql"),
      Map.entry("0018", "mariadb"),
      Map.entry("0005", "oracle enterprise byol"),
      Map.entry("0019", "oracle standard two byol"),
      Map.entry("0020", "oracle standard two"),
      Map.entry("0011", "sql server web"),
      Map.entry("0012", "sql server standard"),
      Map.entry("0015", "sql server enterprise"),
      Map.entry("0028", "db2 standard byol"),
      Map.entry("0029", "db2 advanced byol"),
      Map.entry("0034", "db2 standard marketplace"),
      Map.entry("0035", "db2 advanced marketplace"));
  private static final Map<String, String> AURORA_ENGINES = Map.of("0016", "mysql", "0021", "postgresql");
  private static final Map<String, String> DEPLOYMENTS = Map.of(
      "InstanceUsage", "single-az",
      "Multi-AZUsage", "multi-az",
      "MirrorUsage", "multi-az",
      "Multi-AZClusterUsage", "multi-az readable standbys");
  private static final Map<String, String> THROUGHPUT = Map.of(
      "ReadRequestUnits", "on-demand reads",
      "WriteRequestUnits", "on-demand writes",
      "ReplWriteRequestUnits", "on-demand replicated writes",
      "ReadCapacityUnit-Hrs", "provisioned reads",
      "WriteCapacityUnit-Hrs", "provisioned writes",
      "ReplWriteCapacityUnit-Hrs", "provisioned replicated writes");

  private PlanNames() {}

  /** The item of a rate; empty if we have no name for it. */
  public static Optional<PlanItem> item(String service, String type, String usageType, String operation) {
    return switch (service) {
      case "AmazonRDS" -> relational(type, usageType, operation.substring(OPERATION.length()));
      case "AmazonDynamoDB" -> throughput("dynamodb", usageType);
      case "AmazonMCS" -> throughput("keyspaces", usageType);
      case "AmazonElastiCache" -> cache(type, usageType);
      case "AmazonNeptune" -> cluster("neptune", type, usageType);
      case "AmazonDocDB" -> cluster("documentdb", type, usageType);
      case "AWSDatabaseMigrationSvc" -> migration(type, usageType);
      case "AmazonTimestream" -> timestream(usageType);
      case "AuroraDSQL" -> Optional.of(PlanItem.perMillion("aurora-dsql", "distributed processing units"));
      default -> Optional.empty();
    };
  }

  private static Optional<PlanItem> relational(String type, String usageType, String engine) {
    if (usageType.contains("Limitless")) {
      boolean optimized = usageType.contains("IO-Optimized");
      return Optional.of(PlanItem.capacity("aurora", optimized ? "limitless io-optimized" : "limitless"));
    }
    if (usageType.contains("ServerlessV2")) {
      boolean optimized = usageType.contains("IOOptimized");
      return Optional.of(PlanItem.capacity("aurora", optimized ? "serverless v2 io-optimized" : "serverless v2"));
    }
    String usage = usage(usageType);
    if (AURORA_ENGINES.containsKey(engine)) {
      String optimized = usage.equals("InstanceUsageIOOptimized") ? " io-optimized" : "";
      return Optional.of(PlanItem.hourly("aurora", type + " " + AURORA_ENGINES.get(engine) + optimized));
    }
    return RDS_ENGINES.containsKey(engine) && DEPLOYMENTS.containsKey(usage)
        ? Optional.of(PlanItem.hourly("rds", type + " " + RDS_ENGINES.get(engine) + " " + DEPLOYMENTS.get(usage)))
        : Optional.empty();
  }

  private static Optional<PlanItem> throughput(String service, String usageType) {
    for (Map.Entry<String, String> entry : THROUGHPUT.entrySet()) {
      int at = usageType.length() - entry.getKey().length();
      if (usageType.endsWith(entry.getKey()) && (at == 0 || usageType.charAt(at - 1) == '-')) {
        String name = (usageType.contains("IA-") ? "infrequent access " : "") + entry.getValue();
        return Optional.of(entry.getKey().endsWith("Hrs")
            ? PlanItem.capacity(service, name)
            : PlanItem.perMillion(service, name));
      }
    }
    return Optional.empty();
  }

  private static Optional<PlanItem> cache(String type, String usageType) {
    if (usageType.contains("CachedData")) {
      return Optional.of(new PlanItem("elasticache", "serverless storage valkey", Unit.GB_HOUR, BigDecimal.ONE));
    }
    if (usageType.contains("ElastiCacheProcessingUnits")) {
      return Optional.of(PlanItem.perMillion("elasticache", "serverless requests valkey"));
    }
    return Optional.of(PlanItem.hourly("elasticache", type + " valkey"));
  }

  private static Optional<PlanItem> cluster(String service, String type, String usageType) {
    String optimized = usageType.contains("IOOptimized") ? " io-optimized" : "";
    return Optional.of(usageType.contains("Serverless")
        ? PlanItem.capacity(service, "serverless" + optimized)
        : PlanItem.hourly(service, type + optimized));
  }

  private static Optional<PlanItem> migration(String type, String usageType) {
    String name = type.startsWith("dms.") ? type : type.substring("DMS ".length()).toLowerCase(Locale.ROOT);
    boolean multi = usageType.contains("Multi-AZUsg") || usageType.contains("MultiAZ");
    return Optional.of(
        PlanItem.hourly("database-migration-service", name + (multi ? " multi-az" : " single-az")));
  }

  private static Optional<PlanItem> timestream(String usageType) {
    int at = usageType.indexOf("Db.");
    String type = "db." + usageType.substring(at + "Db.".length());
    String deployment = usageType.contains("ClusterNodeUsage") ? " cluster node"
        : usageType.contains("MultiAZUsage") ? " multi-az" : " single-az";
    return Optional.of(PlanItem.hourly("timestream-for-influxdb", type + deployment));
  }

  /** Of {@code USE2-InstanceUsage:db.r7g.xl}: {@code InstanceUsage}. */
  private static String usage(String usageType) {
    int colon = usageType.indexOf(':');
    String usage = colon < 0 ? usageType : usageType.substring(0, colon);
    for (String known : DEPLOYMENTS.keySet()) {
      if (usage.endsWith("-" + known) && !usage.startsWith("Multi-AZ")) {
        return known;
      }
    }
    return usage.endsWith("-InstanceUsageIOOptimized") ? "InstanceUsageIOOptimized" : usage;
  }
}
