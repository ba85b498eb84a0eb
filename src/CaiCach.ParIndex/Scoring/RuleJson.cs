using System.Text.Json;
using CaiCach.Kernel.Audit;

namespace CaiCach.ParIndex.Scoring;

/// <summary>Rules and inputs as they are kept: the house's one way of writing JSON.</summary>
public static class RuleJson
{
    public static string Write(ScoringRule rule) => JsonSerializer.Serialize(rule, AuditJson.Options);

    public static ScoringRule Read(string json) => JsonSerializer.Deserialize<ScoringRule>(json, AuditJson.Options)!;

    public static string Write(RuleInputs inputs) => JsonSerializer.Serialize(inputs, AuditJson.Options);

    public static RuleInputs ReadInputs(string? json) => json is null ? RuleInputs.None : JsonSerializer.Deserialize<RuleInputs>(json, AuditJson.Options)!;
}
