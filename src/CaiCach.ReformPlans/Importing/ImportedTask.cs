using CaiCach.ReformPlans.Planning;

namespace CaiCach.ReformPlans.Importing;

/// <summary>What a person decided about a row of the appendix.</summary>
public sealed record ImportedTask : TaskFields
{
    /// <summary>Row in the file.</summary>
    public required int Line { get; init; }

    /// <summary>False leaves the row out, on purpose.</summary>
    public bool Take { get; init; }

    /// <summary>What was guessed or missing in the row has been looked at.</summary>
    public bool Seen { get; init; }

    /// <summary>The row as it was understood.</summary>
    public static ImportedTask Of(AppendixTask task, bool take, bool seen) => new()
    {
        Line = task.Line, Take = take, Seen = seen, ContentId = task.ContentId ?? Guid.Empty, Name = task.Name, Output = task.Output, ExpectedResult = task.ExpectedResult,
        LeadUnitId = task.LeadUnitId, CoUnitIds = task.CoUnitIds, StartOn = task.StartOn, DueOn = task.DueOn, Budget = task.Budget, LegalBasis = task.LegalBasis, Note = task.Note,
    };
}
