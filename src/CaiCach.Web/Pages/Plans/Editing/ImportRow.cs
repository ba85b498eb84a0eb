using System.Globalization;
using CaiCach.ReformPlans.Importing;

namespace CaiCach.Web.Pages.Plans.Editing;

/// <summary>A row of the appendix as a person has it before the eyes: what was understood, to be changed, taken or left.</summary>
public sealed class ImportRow : TaskForm
{
    public int Line { get; set; }

    public bool Take { get; set; }

    public bool Seen { get; set; }

    public static ImportRow Of(AppendixTask task) => new()
    {
        Line = task.Line, Take = !task.IsThere, ContentId = task.ContentId, Name = task.Name, Output = task.Output, ExpectedResult = task.ExpectedResult, LeadUnitId = task.LeadUnitId,
        CoUnitIds = [.. task.CoUnitIds], StartOn = task.StartOn, DueOn = task.DueOn, Budget = task.Budget?.ToString("N0", CultureInfo.GetCultureInfo("vi-VN")),
        LegalBasis = task.LegalBasis, Note = task.Note,
    };

    public ImportedTask Read(decimal? budget) => new()
    {
        Line = Line, Take = Take, Seen = Seen, ContentId = ContentId ?? Guid.Empty, Name = Name, Output = Output, ExpectedResult = ExpectedResult, LeadUnitId = LeadUnitId,
        CoUnitIds = CoUnitIds, StartOn = StartOn, DueOn = DueOn, Budget = budget, LegalBasis = LegalBasis, Note = Note,
    };
}
