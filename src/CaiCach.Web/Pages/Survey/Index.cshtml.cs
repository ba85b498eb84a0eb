using CaiCach.Kernel.Outcomes;
using CaiCach.Surveys.Answering;
using CaiCach.Web.Hosting;
using CaiCach.Web.Kit;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace CaiCach.Web.Pages.Survey;

/// <summary>Where a person answers with a one-time code. The code is posted, never part of an address that a server or a log sees.</summary>
[EnableRateLimiting(RequestLimits.Answer)]
public sealed class IndexModel(AnswerSurvey command, CurrentOfficial current) : KitPage(current)
{
    [BindProperty]
    public string? Code { get; set; }

    /// <summary>True when the questions were on the form, not only the code.</summary>
    [BindProperty]
    public bool IsAnswer { get; set; }

    /// <summary>By code of the question. The name keeps the binder from taking every field of the form when none of these is there.</summary>
    [BindProperty(Name = nameof(Answers))]
    public Dictionary<string, string?> Answers { get; set; } = [];

    [BindProperty]
    public string? Sex { get; set; }

    [BindProperty]
    public string? Age { get; set; }

    [BindProperty]
    public string? Education { get; set; }

    [BindProperty]
    public string? Occupation { get; set; }

    public OpenedCode? Opened { get; private set; }

    public bool IsThanked { get; private set; }

    Guid? SignedInId => Current.IsSignedIn ? Current.Post.OfficialId : null;

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync()
    {
        Response.Headers.CacheControl = "no-store";
        var opened = await command.OpenAsync(Code, SignedInId, Aborted);
        if (!opened.Succeeded)
        {
            return Refuse(opened.Refusals);
        }

        Opened = opened.Value;
        if (!IsAnswer)
        {
            ModelState.Clear();
            return Page();
        }

        var kept = await command.RunAsync(
            new AnswerSurveyOptions
            {
                Code = Code, SignedInId = SignedInId, Content = new SheetContent { Answers = Answers, Sex = Sex, Age = Age, Education = Education, Occupation = Occupation },
            },
            Aborted);
        if (!kept.Succeeded)
        {
            // Two sendings of one code at the same moment: the other one counts.
            return Refuse([.. kept.Refusals.Select(r => r.Code == Refusal.ConflictCode ? new Refusal("survey.code_used", "Mã này đã dùng để trả lời; mỗi mã chỉ dùng một lần.") : r)]);
        }

        IsThanked = true;
        return Page();
    }
}
