import com.fasterxml.jackson.databind.ObjectMapper;
import java.lang.management.ManagementFactory;
import java.util.Map;
import software.amazon.lambda.powertools.metrics.Metrics;
import software.amazon.lambda.powertools.metrics.MetricsFactory;
import software.amazon.lambda.powertools.metrics.model.DimensionSet;
import software.amazon.lambda.powertools.metrics.model.MetricUnit;

/** What the first line of metrics costs a JVM that has already read and written JSON: microseconds and classes. */
public final class FirstLine {
  public static void main(String[] way) throws Exception {
    ObjectMapper json = new ObjectMapper();
    json.writeValueAsString(json.readTree("{\"a\":[1,\"b\"]}"));
    long classes = ManagementFactory.getClassLoadingMXBean().getTotalLoadedClassCount();
    long begun = System.nanoTime();
    if (way[0].equals("powertools")) {
      powertools();
    } else {
      byHand();
    }
    long micros = (System.nanoTime() - begun) / 1000;
    System.err.println(way[0] + " " + micros + " "
        + (ManagementFactory.getClassLoadingMXBean().getTotalLoadedClassCount() - classes));
  }

  private static void powertools() {
    Metrics metrics = MetricsFactory.getMetricsInstance();
    metrics.setNamespace("CloudGuide");
    metrics.addDimension(DimensionSet.of("Start", "cold"));
    metrics.addMetric("Latency", 12.3, MetricUnit.MILLISECONDS);
    metrics.addMetric("PreferenceReads", 1, MetricUnit.COUNT);
    metrics.addMetadata("intent", "InstancePriceIntent");
    metrics.flush();
  }

  private static void byHand() {
    StringBuilder line = new StringBuilder(400);
    line.append("{\"_aws\":{\"Timestamp\":").append(System.currentTimeMillis())
        .append(",\"CloudWatchMetrics\":[{\"Namespace\":\"CloudGuide\",\"Dimensions\":[[\"Start\"]],\"Metrics\":[")
        .append("{\"Name\":\"Latency\",\"Unit\":\"Milliseconds\"},{\"Name\":\"PreferenceReads\",\"Unit\":\"Count\"}]}]}")
        .append(",\"Start\":\"cold\",\"Latency\":").append(12.3).append(",\"PreferenceReads\":").append(1)
        .append(",\"intent\":\"").append("InstancePriceIntent").append("\"}");
    System.out.println(line);
  }
}
