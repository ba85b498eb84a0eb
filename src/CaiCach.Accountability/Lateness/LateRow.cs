using CaiCach.Accountability.Apologies;
using CaiCach.Dossiers;

namespace CaiCach.Accountability.Lateness;

/// <summary>A dossier that will miss its date, or has.</summary>
/// <param name="SendBy">Latest lawful moment for the apology.</param>
/// <param name="ApologyId">The letter that stands, if any; cancelled ones do not count.</param>
/// <param name="CanReappoint">Whether a new date may still be given.</param>
/// <param name="ProposedDueAt">New date to start from; null when none may be given, or when the calendar ends before it.</param>
public sealed record LateRow(
    Guid DossierId,
    string Code,
    string ProcedureName,
    string ApplicantName,
    DossierState State,
    Guid AgencyId,
    Guid HolderUnitId,
    string HolderUnitName,
    Guid? HolderOfficialId,
    string? HolderOfficialName,
    DateTimeOffset ReceivedAt,
    DateTimeOffset DueAt,
    DateTimeOffset LawfulDueAt,
    bool IsOverdue,
    DateTimeOffset SendBy,
    bool IsSendByPast,
    Guid? ApologyId,
    ApologyState? ApologyState,
    string? ApologyNumber,
    bool CanReappoint,
    DateTimeOffset? ProposedDueAt,
    int Version)
{
    /// <summary>True when a letter can be drafted now.</summary>
    public bool CanDraft => CanReappoint && ApologyId is null;
}
