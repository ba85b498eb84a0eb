using CaiCach.Procedures.Catalogue;

namespace CaiCach.Procedures.Drafting;

/// <summary>A fee of a version's content.</summary>
public sealed record ContentFee(string Name, string? CaseName = null, SubmissionChannel? Channel = null, decimal? Amount = null, string? Words = null, DateOnly? ValidFrom = null, DateOnly? ValidTo = null, string? LegalSource = null)
{
    /// <summary>"Lệ phí, trường hợp A, trực tuyến".</summary>
    public string Place => string.Join(", ", new[] { Name, CaseName, Channel?.Label() }.OfType<string>());

    public override string ToString() => VersionCases.Words(new ProcedureFee { Name = Name, Amount = Amount, Words = Words })
        + (ValidFrom is { } from ? $", từ {from:dd/MM/yyyy}" : "") + (ValidTo is { } to ? $", đến {to:dd/MM/yyyy}" : "") + (LegalSource is null ? "" : $" ({LegalSource})");
}
