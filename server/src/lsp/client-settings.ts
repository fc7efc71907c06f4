import { type Connection, DidChangeConfigurationNotification } from "vscode-languageserver";
import type { ClientFeatures } from "./client-features.ts";
import { uriOfPath } from "./file-uris.ts";
import { type ClientSettings, readClientSettings } from "./settings.ts";
import { recordMember } from "./untrusted-value.ts";

/** What the person set in the editor, however that editor tells it. */
export interface SettingsSource {
  /** For a folder of the workspace, or for texts that belong to none. */
  settingsFor(root: string | undefined): Promise<ClientSettings>;
  /** Asks to be told of changes, where the client wants to be asked. */
  register(): void;
  /** Takes what a notification of changed settings says. */
  changed(params: unknown): void;
}

/** Settings are asked for where the client answers that; else what it last sent counts, at first `initial`. */
export function createSettingsSource(
  connection: Connection,
  features: ClientFeatures,
  initial: unknown,
): SettingsSource {
  let sent = initial;
  const warn = (message: string) => connection.console.warn(message);

  async function ask(root: string | undefined): Promise<unknown> {
    const item = { section: "tickmark", ...(root === undefined ? {} : { scopeUri: uriOfPath(root) }) };
    try {
      return await connection.workspace.getConfiguration(item);
    } catch (error) {
      warn(`The editor did not answer what is set: ${String(error)}`);
      return undefined;
    }
  }

  return {
    async settingsFor(root) {
      const asked = features.configuration ? await ask(root) : undefined;
      return readClientSettings(asked ?? sent, warn);
    },
    register() {
      if (!features.registersConfiguration) return;
      connection.client
        .register(DidChangeConfigurationNotification.type, { section: "tickmark" })
        .catch((error: unknown) => warn(`Changes of settings are not told: ${String(error)}`));
    },
    changed(params) {
      const section = recordMember(recordMember(params, "settings"), "tickmark");
      if (section !== undefined) sent = section;
    },
  };
}
