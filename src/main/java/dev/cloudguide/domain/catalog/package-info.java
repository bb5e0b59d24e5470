/** What AWS sells and where: services, Regions, instance types. */
package dev.cloudguide.domain.catalog;
