namespace CaiCach.Reports.Reform.Writing;

/// <summary>What <see cref="WriteReformReport"/> is told. What is not named stays.</summary>
public sealed record WriteReformReportOptions : ReformReportOptions
{
    /// <summary>Texts by code of the section; empty takes a text away.</summary>
    public IReadOnlyDictionary<string, string?> Texts { get; init; } = new Dictionary<string, string?>();

    /// <summary>The agency's own part of typed figures by code; null takes it away.</summary>
    public IReadOnlyDictionary<string, decimal?> Figures { get; init; } = new Dictionary<string, decimal?>();
}
