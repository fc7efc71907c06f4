import { checks } from "../../checks/registry.ts";
import { newConfiguration, strictnesses } from "../../config/new-configuration.ts";
import { EFFECTIVE_CONFIGURATION, NEW_CONFIGURATION, type SettingsLevel } from "../../messages/configuration.ts";
import { type Answer, PATIENCE } from "../answer.ts";
import { effectiveText } from "../effective-text.ts";
import { nameOfUri, pathOfUri } from "../file-uris.ts";
import { nameWithin } from "../projects.ts";
import { answering } from "../requests.ts";
import { arrayMember, recordMember, stringMember } from "../untrusted-value.ts";

/** What is configured, and a configuration to begin with. */
export const answerConfiguration: Answer = ({ connection, projects, trusted }) => {
  connection.onRequest(
    EFFECTIVE_CONFIGURATION,
    answering(EFFECTIVE_CONFIGURATION, connection, async ({ uri }, params: unknown) => {
      const path = pathOfUri(uri);
      const project = await projects.of(uri);
      await project.session.settled(PATIENCE);
      const leftOut = path !== undefined && (await projects.leavesOut(path));
      const name = path === undefined ? nameOfUri(uri) : nameWithin(path, project.root);
      return effectiveText({ name, path, project, leftOut, trusted, levels: levelsOf(params) });
    }),
  );

  connection.onRequest(NEW_CONFIGURATION, (params: unknown) => {
    const sources = (arrayMember(params, "sources") ?? []).filter((each) => typeof each === "string" && each !== "");
    const asked = stringMember(params, "strictness");
    const strictness = strictnesses.find((each) => each === asked) ?? "usual";
    return newConfiguration({ sources: sources as string[], strictness }, checks);
  });
};

function levelsOf(params: unknown): SettingsLevel[] {
  return (arrayMember(params, "levels") ?? []).flatMap((level) => {
    const name = stringMember(level, "name");
    const settings = recordMember(level, "settings");
    return name === undefined || settings === undefined ? [] : [{ name, settings }];
  });
}
