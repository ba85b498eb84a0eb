using CaiCach.Kernel.Outcomes;
using CaiCach.Quality.Ratings;
using CaiCach.Web.Hosting;
using CaiCach.Web.Kit;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace CaiCach.Web.Pages.Rate;

/// <summary>Where a citizen rates how a dossier was handled, with the two codes of the receipt. The access code is posted, never part of an address.</summary>
[EnableRateLimiting(RequestLimits.LookUp)]
public sealed class IndexModel(RateDossier command, CurrentOfficial current) : KitPage(current)
{
    [BindProperty(SupportsGet = true)]
    public string? Code { get; set; }

    [BindProperty]
    public string? AccessCode { get; set; }

    /// <summary>True when the questions were on the form, not only the codes.</summary>
    [BindProperty]
    public bool IsAnswer { get; set; }

    /// <summary>By indicator.</summary>
    [BindProperty(Name = nameof(Answers))]
    public Dictionary<string, string?> Answers { get; set; } = [];

    public RatingOpened? Opened { get; private set; }

    public bool IsThanked { get; private set; }

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync()
    {
        Response.Headers.CacheControl = "no-store";
        var options = new RateDossierOptions { Code = Code, AccessCode = AccessCode, IsSignedIn = Current.IsSignedIn, Answers = Answers };
        var opened = await command.OpenAsync(options, Aborted);
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

        var given = await command.RunAsync(options, Aborted);
        if (!given.Succeeded)
        {
            // Two sendings at the same moment: the other one counts.
            return Refuse([.. given.Refusals.Select(r => r.Code == Refusal.ConflictCode ? new Refusal("rating.twice", "Hồ sơ này đã được đánh giá; mỗi phiếu đánh giá một lần.") : r)]);
        }

        IsThanked = true;
        return Page();
    }
}
