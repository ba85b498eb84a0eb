using CaiCach.Surveys.Answering;
using CaiCach.Surveys.Listing;
using CaiCach.Surveys.Planning;
using CaiCach.Surveys.Questionnaires;
using CaiCach.Web.Hosting;
using CaiCach.Web.Kit;
using Microsoft.AspNetCore.Mvc;

namespace CaiCach.Web.Pages.Surveys;

/// <summary>The rows behind the numbers of a survey.</summary>
public sealed class AnswersModel(SurveyReader reader, SheetList list, CurrentOfficial current) : KitPage(current)
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid? UnitId { get; set; }

    [BindProperty(SupportsGet = true)]
    public int? Stratum { get; set; }

    [BindProperty(SupportsGet = true)]
    public SurveyMode? Mode { get; set; }

    [BindProperty(SupportsGet = true)]
    public bool? Valid { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Question { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Number { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid? After { get; set; }

    public SurveyView View { get; private set; } = null!;

    public IReadOnlyList<AnswerSheet> Rows { get; private set; } = [];

    public bool More { get; private set; }

    /// <summary>The one question that is looked at.</summary>
    public SurveyQuestion? Asked { get; private set; }

    public async Task<IActionResult> OnGetAsync()
    {
        var context = Current.Context(null);
        if (await reader.FindAsync(Id, false, context, Aborted) is not { } view)
        {
            return NotFound();
        }

        View = view;
        Asked = view.Questionnaire.Read().Questions.FirstOrDefault(q => q.Code == Question);
        Question = Asked?.Code;
        (Rows, More) = await list.RunAsync(new SheetFilter { SurveyId = Id, UnitId = UnitId, Stratum = Stratum, Mode = Mode, IsValid = Valid, Question = Question, Number = Number, After = After }, view, context, Aborted);
        return Page();
    }

    public string AnswerOf(AnswerSheet sheet)
    {
        var content = View.Questionnaire.Read();
        var code = sheet.Answers[content.Questions.ToList().IndexOf(Asked!)].ToString();
        return content.OptionsOf(Asked!).First(o => o.Code == code).Text;
    }

    public string Link(Guid? after) => $"/surveys/{Id}/answers" + QueryString.Create(new Dictionary<string, string?>
    {
        ["unitId"] = UnitId?.ToString(), ["stratum"] = Stratum?.ToString(System.Globalization.CultureInfo.InvariantCulture), ["mode"] = Mode?.ToString(), ["valid"] = Valid is { } valid ? valid ? "true" : "false" : null,
        ["question"] = Question, ["number"] = Number, ["after"] = after?.ToString(),
    }.Where(p => !string.IsNullOrEmpty(p.Value)));
}
