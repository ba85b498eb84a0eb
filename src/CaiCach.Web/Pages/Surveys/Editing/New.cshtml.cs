using System.Globalization;
using CaiCach.Kernel.Time;
using CaiCach.Organisations.Units;
using CaiCach.Surveys.Planning;
using CaiCach.Surveys.Questionnaires;
using CaiCach.Web.Hosting;
using CaiCach.Web.Kit;
using Microsoft.AspNetCore.Mvc;

namespace CaiCach.Web.Pages.Surveys.Editing;

/// <summary>Plans a survey.</summary>
public sealed class NewModel(CreateSurvey command, QuestionnaireList questionnaires, UnitDirectory units, LocalClock clock, CurrentOfficial current) : KitPage(current)
{
    public const int Lines = 6;

    [BindProperty]
    public string? Code { get; set; }

    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public Guid? QuestionnaireId { get; set; }

    [BindProperty]
    public string? Year { get; set; }

    [BindProperty]
    public string? Method { get; set; }

    [BindProperty]
    public DateOnly? OpensOn { get; set; }

    [BindProperty]
    public string? OpensTime { get; set; }

    [BindProperty]
    public DateOnly? ClosesOn { get; set; }

    [BindProperty]
    public string? ClosesTime { get; set; }

    [BindProperty]
    public string? MinimumAnswers { get; set; }

    [BindProperty]
    public List<SurveyMode> Modes { get; set; } = [];

    [BindProperty]
    public List<Guid> UnitIds { get; set; } = [];

    [BindProperty]
    public List<StratumLine> Strata { get; set; } = [];

    public IReadOnlyList<Questionnaire> Forms { get; private set; } = [];

    public IReadOnlyList<Unit> Agencies { get; private set; } = [];

    public async Task OnGetAsync()
    {
        (Year, OpensTime, ClosesTime, MinimumAnswers) = (clock.Today.Year.ToString(CultureInfo.InvariantCulture), "08:00", "17:00", "30");
        Modes = [.. Enum.GetValues<SurveyMode>()];
        await LoadAsync();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await LoadAsync();
        var (opens, closes) = (Moment(OpensOn, OpensTime, nameof(OpensTime)), Moment(ClosesOn, ClosesTime, nameof(ClosesTime)));
        var strata = Strata.Where(s => !string.IsNullOrWhiteSpace(s.Name + s.Population + s.Wanted)).Select(s => new PlannedStratum(s.Name, Number(s.Population), Number(s.Wanted))).ToList();
        if (!ModelState.IsValid)
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return Page();
        }

        var created = await command.RunAsync(
            new CreateSurveyOptions
            {
                Code = Code, Name = Name, QuestionnaireId = QuestionnaireId, Year = Number(Year), Method = Method, OpensAt = opens, ClosesAt = closes,
                MinimumAnswers = Number(MinimumAnswers), Modes = Modes, UnitIds = UnitIds, Strata = strata,
            },
            Current.Context(CommandKey), Aborted);
        if (!created.Succeeded)
        {
            return Refuse([.. created.Refusals.Select(r => r.Field switch { nameof(CreateSurveyOptions.OpensAt) => r with { Field = nameof(OpensOn) }, nameof(CreateSurveyOptions.ClosesAt) => r with { Field = nameof(ClosesOn) }, _ => r })]);
        }

        Flash("Đã lập đợt khảo sát. Xem lại mẫu của từng cơ quan rồi mở.");
        return Redirect($"/surveys/{created.Value.Id}");
    }

    // What is no whole number is refused by the use case as the number it cannot be.
    internal static int Number(string? text) => VietnameseNumber.TryRead(text, out var number) && number is { } read && read == Math.Truncate(read) && read <= int.MaxValue ? (int)read : -1;

    DateTime? Moment(DateOnly? day, string? time, string field)
    {
        if (day is null)
        {
            return null;
        }

        if (TimeOnly.TryParseExact(time?.Trim(), ["HH:mm", "H:mm"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var at))
        {
            return day.Value.ToDateTime(at);
        }

        ModelState.AddModelError(field, "Giờ viết dạng giờ:phút, ví dụ 08:00.");
        return null;
    }

    async Task LoadAsync()
    {
        Strata = [.. Strata.Take(Lines), .. Enumerable.Range(0, Math.Max(0, Lines - Strata.Count)).Select(_ => new StratumLine())];
        Forms = [.. (await questionnaires.RunAsync(Current.Authority, Aborted)).Where(q => !(q.ValidTo < clock.Today))];
        Agencies = [.. (await units.GetAsync(Aborted)).Agencies.Where(u => u.ValidTo is null && u.Kind is UnitKind.Department or UnitKind.District).OrderBy(u => u.Kind).ThenBy(u => u.Sort)];
    }
}
