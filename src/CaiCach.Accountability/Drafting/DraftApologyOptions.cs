using CaiCach.Accountability.Apologies;
using CaiCach.Dossiers.Commands;

namespace CaiCach.Accountability.Drafting;

/// <summary>What <see cref="DraftApology"/> is told. The day by which it must be sent is never taken from outside.</summary>
public sealed record DraftApologyOptions : DossierOptions
{
    public required LatenessCause Cause { get; init; }

    /// <summary>Lý do, in words the applicant can check.</summary>
    public required string? CauseText { get; init; }

    /// <summary>Biện pháp khắc phục.</summary>
    public required string? RemedyText { get; init; }

    /// <summary>New day of return, at closing time; null takes <see cref="ApologyRules.ProposeNewDate"/>.</summary>
    public DateOnly? NewDueOn { get; init; }
}
