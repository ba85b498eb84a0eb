using CaiCach.Surveys;
using CaiCach.Surveys.Answering;
using CaiCach.Surveys.Listing;
using CaiCach.Surveys.Planning;
using CaiCach.Surveys.Rechecking;
using CaiCach.Web.Hosting;
using CaiCach.Web.Kit;
using Microsoft.AspNetCore.Mvc;

namespace CaiCach.Web.Pages.Surveys;

/// <summary>One sheet; never a person.</summary>
public sealed class SheetModel(SurveyReader reader, SheetList list, CurrentOfficial current) : KitPage(current)
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    [BindProperty]
    public string? Note { get; set; }

    public SurveyView View { get; private set; } = null!;

    public AnswerSheet Sheet { get; private set; } = null!;

    public RecheckedSheet? Recheck { get; private set; }

    public bool MayInvalidate => Sheet.InvalidReason is null && Current.Authority.HasAny(SurveysPermissions.Enter)
        && (Current.Authority.HasAny(SurveysPermissions.Manage) ? View.State is SurveyState.Open or SurveyState.Closed : View.State == SurveyState.Open && Sheet.EnteredById == Current.Post.OfficialId);

    public async Task<IActionResult> OnGetAsync() => await LoadAsync() ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync([FromServices] InvalidateSheet command)
    {
        if (!await LoadAsync())
        {
            return NotFound();
        }

        var done = await command.RunAsync(new InvalidateSheetOptions { SheetId = Sheet.Id, Reason = Reason, Note = Note }, Current.Context(CommandKey), Aborted);
        if (!done.Succeeded)
        {
            return Refuse(done.Refusals);
        }

        Flash($"Đã đánh dấu phiếu {done.Value.Number} không hợp lệ.");
        return Redirect($"/surveys/sheets/{Id}");
    }

    async Task<bool> LoadAsync()
    {
        var context = Current.Context(null);
        if (await list.SurveyOfAsync(Id, Aborted) is not { } survey || await reader.FindAsync(survey, false, context, Aborted) is not { } view || await list.FindAsync(Id, view, context, Aborted) is not { } found)
        {
            return false;
        }

        (View, Sheet, Recheck) = (view, found.Sheet, found.Recheck);
        return true;
    }
}
