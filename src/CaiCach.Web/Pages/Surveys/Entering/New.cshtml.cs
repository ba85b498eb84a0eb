using System.Globalization;
using CaiCach.Surveys.Answering;
using CaiCach.Surveys.Listing;
using CaiCach.Surveys.Planning;
using CaiCach.Web.Hosting;
using CaiCach.Web.Kit;
using Microsoft.AspNetCore.Mvc;

namespace CaiCach.Web.Pages.Surveys.Entering;

/// <summary>Keys one slip after the other; agency, stratum and mode stay from one to the next.</summary>
public sealed class NewModel(SurveyReader reader, EnterSheet command, CurrentOfficial current) : KitPage(current)
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public string? Number { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid? UnitId { get; set; }

    [BindProperty(SupportsGet = true)]
    public int? Stratum { get; set; }

    [BindProperty(SupportsGet = true)]
    public SurveyMode? Mode { get; set; }

    /// <summary>Number of the slip that was kept just now.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Last { get; set; }

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

    public SurveyView View { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync() => await LoadAsync() ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync()
    {
        Last = null;
        if (!await LoadAsync())
        {
            return NotFound();
        }

        var kept = await command.RunAsync(
            new EnterSheetOptions
            {
                SurveyId = Id, Number = Number, UnitId = UnitId, Stratum = Stratum, Mode = Mode,
                Content = new SheetContent { Answers = Answers, Sex = Sex, Age = Age, Education = Education, Occupation = Occupation },
            },
            Current.Context(CommandKey), Aborted);
        return kept.Succeeded
            ? Redirect($"/surveys/{Id}/answers/new" + QueryString.Create(new Dictionary<string, string?> { ["unitId"] = UnitId.ToString(), ["stratum"] = Stratum?.ToString(CultureInfo.InvariantCulture), ["mode"] = Mode.ToString(), ["last"] = kept.Value.Number }))
            : Refuse(kept.Refusals);
    }

    async Task<bool> LoadAsync()
    {
        if (await reader.FindAsync(Id, false, Current.Context(null), Aborted) is not { } view)
        {
            return false;
        }

        View = view;
        return true;
    }
}
