/** The JSON Schema of a result, from the zod schema. */
import * as z from "zod/mini";
import { Result } from "./schema.js";

/** Draft 2020-12; what `entities schema` prints. */
export function jsonSchema(): unknown {
  const { $schema, ...schema } = z.toJSONSchema(Result, {
    override({ jsonSchema }) {
      // An offset is a whole number; zod would say multipleOf 1.
      if (jsonSchema.type === "number" && jsonSchema.multipleOf === 1) {
        jsonSchema.type = "integer";
        delete jsonSchema.multipleOf;
      }
    },
  });
  return { $schema, title: "Result of news-entities", ...schema };
}
