package dev.cloudguide.pricebook;

import java.math.BigDecimal;

/** How large an instance type is. */
public record InstanceSize(int vcpus, BigDecimal memoryGib) {}
