using CaiCach.Procedures.Catalogue;

namespace CaiCach.Dossiers.Receiving;

/// <summary>What the counter officer says when accepting a dossier. Code, due date, state, division and times are never taken from outside.</summary>
public sealed record ReceiveDossierOptions
{
    /// <summary>The agency that answers it: one's own, or for a procedure that may be handed in anywhere in the province another one, for which it is taken in.</summary>
    public required Guid AgencyId { get; init; }

    public required Guid VersionId { get; init; }

    /// <summary>Trường hợp of the procedure; it picks papers, limit and fee. Null where the procedure has none.</summary>
    public string? CaseName { get; init; }

    public SubmissionChannel Channel { get; init; } = SubmissionChannel.Direct;

    public required ApplicantOptions Applicant { get; init; }

    /// <summary>Null when the applicant came in person.</summary>
    public SubmitterOptions? Submitter { get; init; }

    public string? Summary { get; init; }

    public int Sets { get; init; } = 1;

    /// <summary>The online arrival that is accepted with it; null for what came otherwise.</summary>
    public Guid? ArrivalId { get; init; }

    public required IReadOnlyList<ReceivedPaper> Papers { get; init; }
}
