using CaiCach.Accountability.Counting;
using CaiCach.Accountability.Explanations;
using CaiCach.Accountability.Heads;
using CaiCach.Dossiers.Counting;
using CaiCach.Organisations.Responsibility;
using CaiCach.ReformPlans.Responsibility;
using CaiCach.Web.Kit;

namespace CaiCach.Web.Pages.Heads;

/// <summary>Where a figure of a head opens to its rows.</summary>
public static class HeadLinks
{
    /// <summary>The rows of one head's days.</summary>
    public static string Rows(string figure, HeadTerm term) => Rows(figure, term.AgencyId, term.From, term.To);

    /// <summary>The rows behind what an explanation is about.</summary>
    public static string Rows(Explanation explanation) => Rows(explanation.Figure, explanation.AgencyId, explanation.From, explanation.To);

    static string Rows(string figure, Guid agencyId, DateOnly from, DateOnly to)
    {
        var (page, by, value) = PlanTaskHeadFigures.StandingOf(figure) is { } standing ? ("/plans/tasks", "standing", standing.ToString())
            : figure == ApologyHeadFigures.NotSent ? ("/late/without-letter", null, null)
            : figure is AccountabilityMeasures.InTime or AccountabilityMeasures.Breach ? ("/apologies", "measure", figure)
            : figure is DossierMeasures.InTime or DossierMeasures.Late or DossierMeasures.Solved ? ("/dossiers", "measure", figure)
            : ("/heads/explanations", "measure", (string?)figure);
        return page + QueryString.Create(new Dictionary<string, string?>
        {
            [by ?? "measure"] = value, ["from"] = VietnameseDay.Iso(from), ["to"] = VietnameseDay.Iso(to), ["agency"] = agencyId.ToString(),
        }.Where(p => p.Value is not null));
    }
}
