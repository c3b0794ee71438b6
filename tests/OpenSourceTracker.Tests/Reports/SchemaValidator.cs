using System.Text.Json;
using System.Text.RegularExpressions;

namespace OpenSourceTracker.Tests.Reports;

/// <summary>Validates JSON against the part of JSON Schema 2020-12 that our schema uses; a keyword it does not know is an error, not ignored.</summary>
internal sealed class SchemaValidator(string schema)
{
    private static readonly HashSet<string> Annotations = ["$schema", "$id", "title", "description", "$defs"];
    private readonly JsonElement root = JsonDocument.Parse(schema).RootElement;

    /// <summary>What is wrong with the value, each with its path; empty where it is valid.</summary>
    public List<string> Errors(JsonElement value)
    {
        var errors = new List<string>();
        Check(value, root, "$", errors);
        return errors;
    }

    /// <summary>As <see cref="Errors(JsonElement)"/>, against one of the schema's definitions.</summary>
    public List<string> Errors(JsonElement value, string definition)
    {
        var errors = new List<string>();
        Check(value, root.GetProperty("$defs").GetProperty(definition), "$", errors);
        return errors;
    }

    private void Check(JsonElement value, JsonElement rules, string path, List<string> errors)
    {
        foreach (var rule in rules.EnumerateObject())
        {
            if (!Annotations.Contains(rule.Name))
            {
                Apply(rule.Name, rule.Value, rules, value, path, errors);
            }
        }
    }

    private void Apply(string keyword, JsonElement rule, JsonElement schemaOf, JsonElement value, string path, List<string> errors)
    {
        void Expect(bool holds)
        {
            if (!holds)
            {
                errors.Add($"{path}: {keyword} {rule} is not met by {value}");
            }
        }

        switch (keyword)
        {
            case "$ref":
                Check(value, root.GetProperty("$defs").GetProperty(rule.GetString()!["#/$defs/".Length..]), path, errors);
                break;
            case "type":
                Expect(rule.ValueKind == JsonValueKind.Array ? rule.EnumerateArray().Any(type => IsOf(value, type.GetString()!)) : IsOf(value, rule.GetString()!));
                break;
            case "const":
                Expect(JsonElement.DeepEquals(rule, value));
                break;
            case "enum":
                Expect(rule.EnumerateArray().Any(allowed => JsonElement.DeepEquals(allowed, value)));
                break;
            case "pattern":
                Expect(value.ValueKind != JsonValueKind.String || Regex.IsMatch(value.GetString()!, rule.GetString()!, RegexOptions.ECMAScript));
                break;
            case "minLength":
                Expect(value.ValueKind != JsonValueKind.String || value.GetString()!.EnumerateRunes().Count() >= rule.GetInt32());
                break;
            case "minimum":
                Expect(value.ValueKind != JsonValueKind.Number || value.GetDouble() >= rule.GetDouble());
                break;
            case "maximum":
                Expect(value.ValueKind != JsonValueKind.Number || value.GetDouble() <= rule.GetDouble());
                break;
            case "anyOf":
                Expect(rule.EnumerateArray().Any(option =>
                {
                    var inner = new List<string>();
                    Check(value, option, path, inner);
                    return inner.Count == 0;
                }));
                break;
            case "required":
                Expect(value.ValueKind != JsonValueKind.Object || rule.EnumerateArray().All(name => value.TryGetProperty(name.GetString()!, out _)));
                break;
            case "properties":
                foreach (var property in rule.EnumerateObject())
                {
                    if (value.ValueKind == JsonValueKind.Object && value.TryGetProperty(property.Name, out var inner))
                    {
                        Check(inner, property.Value, $"{path}.{property.Name}", errors);
                    }
                }

                break;
            case "additionalProperties" when rule.ValueKind == JsonValueKind.False:
                foreach (var property in value.ValueKind == JsonValueKind.Object ? value.EnumerateObject() : default)
                {
                    if (!schemaOf.TryGetProperty("properties", out var known) || !known.TryGetProperty(property.Name, out _))
                    {
                        errors.Add($"{path}.{property.Name} is not allowed here");
                    }
                }

                break;
            case "minItems":
                Expect(value.ValueKind != JsonValueKind.Array || value.GetArrayLength() >= rule.GetInt32());
                break;
            case "items":
                var index = 0;
                foreach (var item in value.ValueKind == JsonValueKind.Array ? value.EnumerateArray() : default)
                {
                    Check(item, rule, $"{path}[{index++}]", errors);
                }

                break;
            default:
                throw new NotSupportedException($"The validator does not know the keyword '{keyword}'.");
        }
    }

    private static bool IsOf(JsonElement value, string type) => type switch
    {
        "object" => value.ValueKind == JsonValueKind.Object,
        "array" => value.ValueKind == JsonValueKind.Array,
        "string" => value.ValueKind == JsonValueKind.String,
        "number" => value.ValueKind == JsonValueKind.Number,
        "integer" => value.ValueKind == JsonValueKind.Number && value.GetDouble() % 1 == 0,
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "null" => value.ValueKind == JsonValueKind.Null,
        _ => throw new NotSupportedException($"The validator does not know the type '{type}'."),
    };
}
