using System.Globalization;
using CaiCach.ReformPlans.Listing;

namespace CaiCach.Web.Pages.Plans.Editing;

/// <summary>The columns of the appendix table as fields of a form.</summary>
public class TaskForm
{
    public Guid? ContentId { get; set; }

    public string? Name { get; set; }

    public string? Output { get; set; }

    public string? ExpectedResult { get; set; }

    public Guid? LeadUnitId { get; set; }

    public List<Guid> CoUnitIds { get; set; } = [];

    public DateOnly? StartOn { get; set; }

    public DateOnly? DueOn { get; set; }

    /// <summary>In đồng, as typed: dots and spaces between thousands are allowed.</summary>
    public string? Budget { get; set; }

    public string? LegalBasis { get; set; }

    public string? Note { get; set; }

    public string? DecisionNumber { get; set; }

    public DateOnly? DecisionOn { get; set; }

    public string? Reason { get; set; }

    public static TaskForm Of(PlanTaskView view) => new()
    {
        ContentId = view.Task.ContentId, Name = view.Task.Name, Output = view.Task.Output, ExpectedResult = view.Task.ExpectedResult, LeadUnitId = view.Task.LeadUnitId,
        CoUnitIds = [.. view.CoUnits.Select(c => c.Id)], StartOn = view.Task.StartOn, DueOn = view.Task.DueOn,
        Budget = view.Task.Budget?.ToString("N0", CultureInfo.GetCultureInfo("vi-VN")), LegalBasis = view.Task.LegalBasis, Note = view.Task.Note,
    };

    /// <summary>Reads the budget; false when it is no amount.</summary>
    public bool TryBudget(out decimal? budget)
    {
        budget = null;
        var digits = new string([.. (Budget ?? "").Where(c => !char.IsWhiteSpace(c) && c != '.')]);
        if (digits.Length == 0)
        {
            return true;
        }

        if (digits.Length > 15 || !digits.All(char.IsAsciiDigit))
        {
            return false;
        }

        budget = decimal.Parse(digits, CultureInfo.InvariantCulture);
        return true;
    }
}
