using System.Text.Json;
using CaiCach.Kernel.Audit;

namespace CaiCach.ParIndex.Rounds.Scores;

/// <summary>What the rows say of a measured leaf at the cut-off, as it was when a score was saved.</summary>
/// <param name="Measure">Code of the measure.</param>
/// <param name="Label">Its name.</param>
/// <param name="Exclusions">What is left out of both.</param>
/// <param name="Href">The rows.</param>
/// <param name="Points">What the rule makes of it; null when it does not apply.</param>
public sealed record Proposal(string Measure, string Label, decimal Numerator, decimal Denominator, string Exclusions, string? Href, DateOnly Day, decimal? Points, bool IsApplicable)
{
    public static Proposal? Read(string? json) => json is null ? null : JsonSerializer.Deserialize<Proposal>(json, AuditJson.Options);

    public static string Write(Proposal proposal) => JsonSerializer.Serialize(proposal, AuditJson.Options);
}
