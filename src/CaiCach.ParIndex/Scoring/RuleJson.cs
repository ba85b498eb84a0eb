using System.Text.Encodings.Web;
using System.Text.Json;
using CaiCach.Kernel.Audit;

namespace CaiCach.ParIndex.Scoring;

/// <summary>Rules and inputs as they are kept: the house's one way of writing JSON.</summary>
public static class RuleJson
{
    /// <summary>What a person wrote by hand may lack a part: that is said, not guessed.</summary>
    public static readonly JsonSerializerOptions Options = new(AuditJson.Options)
    {
        RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true,
        IgnoreReadOnlyProperties = true, // what a rule says about itself is no part of it
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, // people read and edit it: a plus stays a plus; pages encode it as any text
    };

    public static string Write(ScoringRule rule) => JsonSerializer.Serialize(rule, Options);

    /// <exception cref="JsonException">It is no rule, or lacks a part.</exception>
    public static ScoringRule Read(string json) => JsonSerializer.Deserialize<ScoringRule>(json, Options) ?? throw new JsonException();

    public static string Write(RuleInputs inputs) => JsonSerializer.Serialize(inputs, AuditJson.Options);

    public static RuleInputs ReadInputs(string? json) => json is null ? RuleInputs.None : JsonSerializer.Deserialize<RuleInputs>(json, AuditJson.Options)!;
}
