using CaiCach.Kernel.Permissions;
using CaiCach.Kernel.Time;
using CaiCach.Organisations.Units;
using CaiCach.Quality;
using CaiCach.Quality.Ratings;
using CaiCach.Web.Hosting;
using CaiCach.Web.Kit;
using Microsoft.AspNetCore.Mvc;

namespace CaiCach.Web.Pages.Quality.Entering;

/// <summary>Keys one rating slip from paper or a device, then the next.</summary>
public sealed class IndexModel(RatingFormReader forms, UnitDirectory units, LocalClock clock, CurrentOfficial current) : KitPage(current)
{
    [BindProperty]
    public string? Code { get; set; }

    [BindProperty]
    public HandOut HandOut { get; set; }

    [BindProperty]
    public Guid? AgencyId { get; set; }

    [BindProperty]
    public RatingChannel Channel { get; set; } = RatingChannel.Paper;

    [BindProperty]
    public DateOnly? RatedOn { get; set; }

    /// <summary>By indicator.</summary>
    [BindProperty(Name = nameof(Answers))]
    public Dictionary<string, string?> Answers { get; set; } = [];

    public RatingForm Form { get; private set; } = null!;

    public IReadOnlyList<Unit> Agencies { get; private set; } = [];

    public async Task OnGetAsync()
    {
        Form = await forms.OnAsync(clock.Today, Aborted);
        Agencies = [.. (await units.GetAsync(Aborted)).Agencies.Where(u => Current.Authority.Allows(QualityPermissions.EnterRatings, new Subject(null, null, u.Id))).OrderBy(u => u.Kind).ThenBy(u => u.Sort)];
    }

    public async Task<IActionResult> OnPostAsync([FromServices] EnterRating command)
    {
        await OnGetAsync();
        if (!ModelState.IsValid)
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return Page();
        }

        var given = await command.RunAsync(
            new EnterRatingOptions { Code = Code, AgencyId = AgencyId, HandOut = HandOut, Channel = Channel, RatedOn = RatedOn, Answers = Answers }, Current.Context(CommandKey), Aborted);
        if (!given.Succeeded)
        {
            return Refuse(given.Refusals);
        }

        Flash("Đã ghi phiếu; nhập phiếu tiếp theo.");
        return Redirect("/quality/ratings/enter");
    }
}
