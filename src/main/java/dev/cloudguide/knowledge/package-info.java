/** Reads the knowledge resources: services, Regions, needs and opinions. */
package dev.cloudguide.knowledge;
