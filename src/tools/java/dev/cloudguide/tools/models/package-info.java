/** Makes the interaction models from the templates in interactionModels/ and from the knowledge. */
package dev.cloudguide.tools.models;
