/** The local program: Alexa's part, played on this machine, with a real DynamoDB in memory. Never in the Lambda jar. */
package dev.cloudguide.simulator;
