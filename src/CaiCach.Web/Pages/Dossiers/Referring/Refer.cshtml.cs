using CaiCach.Dossiers;
using CaiCach.Dossiers.Referring;
using CaiCach.Dossiers.Viewing;
using CaiCach.Organisations.Units;
using CaiCach.Web.Hosting;
using CaiCach.Web.Kit;
using Microsoft.AspNetCore.Mvc;

namespace CaiCach.Web.Pages.Dossiers.Referring;

/// <summary>Asks other agencies within a dossier, at once or one after the other.</summary>
public sealed class ReferModel(DossierReader reader, UnitDirectory units, RequiredReferrals required, AskDossierReferrals ask, CurrentOfficial current) : KitPage(current)
{
    const int FirstRows = 2;

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public int Version { get; set; }

    [BindProperty]
    public List<AskedRow> Agencies { get; set; } = [];

    [BindProperty]
    public bool InSequence { get; set; }

    [BindProperty]
    public string? Question { get; set; }

    public DossierView View { get; private set; } = null!;

    public Dossier Dossier => View.Dossier;

    /// <summary>Agencies that may be asked.</summary>
    public IReadOnlyList<Unit> Offered { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await LoadAsync())
        {
            return NotFound();
        }

        Version = Dossier.Version;
        // What the internal process has asked in this step stands there already.
        (var proposed, InSequence) = await required.ProposedAsync(Dossier, Aborted);
        Agencies = [.. proposed.Select(AskedRow.Of)];
        AddRows(Math.Max(1, FirstRows - Agencies.Count));
        return Page();
    }

    /// <summary>One more row; asks nobody.</summary>
    public async Task<IActionResult> OnPostRowAsync()
    {
        if (!await LoadAsync())
        {
            return NotFound();
        }

        ModelState.Clear();
        AddRows(1);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        // Rows left blank are no rows; what is shown again stands in the order in which it was refused.
        Agencies.RemoveAll(r => r.IsBlank);
        ModelState.Clear();
        var outcome = await ask.RunAsync(
            new AskDossierReferralsOptions
            {
                DossierId = Id, Version = Version, Question = Question, InSequence = InSequence,
                Agencies = [.. Agencies.Select(r => r.ToAsked())],
            },
            Current.Context(CommandKey), Aborted);
        if (outcome.Succeeded)
        {
            Flash("Đã gửi yêu cầu; cơ quan được hỏi thấy ngay trong mục Phối hợp.");
            return Redirect($"/dossiers/{Id}#referrals");
        }

        if (!await LoadAsync())
        {
            return NotFound();
        }

        AddRows(Math.Max(0, FirstRows - Agencies.Count));
        return Refuse(outcome.Refusals);
    }

    void AddRows(int count) => Agencies.AddRange(Enumerable.Range(0, Math.Min(count, DossierRules.MostReferrals - Agencies.Count)).Select(_ => new AskedRow()));

    async Task<bool> LoadAsync()
    {
        if (await reader.FindAsync(Id, Current.Context(null), Aborted) is not { } view)
        {
            return false;
        }

        View = view;
        var snapshot = await units.GetAsync(Aborted);
        Offered = [.. snapshot.Agencies.Where(u => u.IsOpenOn(snapshot.Day) && u.Id != view.Dossier.AgencyId && u.Kind != UnitKind.Province).OrderBy(u => u.Kind).ThenBy(u => u.Sort)];
        return true;
    }
}
