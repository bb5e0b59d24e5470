package dev.cloudguide.alexa.slot;

import dev.cloudguide.domain.catalog.Region;
import dev.cloudguide.domain.catalog.Regions;
import dev.cloudguide.domain.catalog.Service;
import dev.cloudguide.domain.catalog.ServiceId;
import dev.cloudguide.domain.catalog.Services;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Names as heard, for slots that Alexa filled without resolving them; built on first use. */
public final class SpokenNames {
  private final Services services;
  private final Regions regions;
  private volatile Map<String, ServiceId> serviceNames;
  private volatile Map<String, String> regionCodes;

  public SpokenNames(Services services, Regions regions) {
    this.services = services;
    this.regions = regions;
  }

  /** The service called so. */
  Optional<ServiceId> service(String words) {
    if (serviceNames == null) {
      serviceNames = serviceNames();
    }
    return Optional.ofNullable(serviceNames.get(plain(words)));
  }

  /** The code of the Region called so. */
  Optional<String> region(String words) {
    if (regionCodes == null) {
      regionCodes = regionCodes();
    }
    return Optional.ofNullable(regionCodes.get(plain(words)));
  }

  private Map<String, ServiceId> serviceNames() {
    Map<String, ServiceId> names = new HashMap<>();
    for (Service service : services.all()) {
      service.spoken().forEach(name -> names.putIfAbsent(plain(name), service.id()));
      service.ordinary().forEach(name -> names.putIfAbsent(plain(name), service.id()));
      names.putIfAbsent(plain(service.shortName()), service.id());
      names.putIfAbsent(plain(service.name()), service.id());
    }
    return names;
  }

  private Map<String, String> regionCodes() {
    Map<String, String> codes = new HashMap<>();
    for (Region region : regions.all()) {
      codes.putIfAbsent(plain(region.code()), region.code());
      codes.putIfAbsent(plain(region.name()), region.code());
      region.spoken().forEach(name -> codes.putIfAbsent(plain(name), region.code()));
    }
    return codes;
  }

  /** Lower case, without the periods of spelled letters and with single blanks: {@code s. three} is {@code s three}. */
  private static String plain(String words) {
    StringBuilder plain = new StringBuilder(words.length());
    String lower = words.toLowerCase(Locale.ROOT);
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        plain.append(c);
      } else if (c != '.' && c != '\'' && !plain.isEmpty() && plain.charAt(plain.length() - 1) != ' ') {
        plain.append(' ');
      }
    }
    return plain.toString().strip();
  }
}
