using CaiCach.Dossiers.Referring;
using CaiCach.Kernel.Time;
using CaiCach.Organisations.Units;
using CaiCach.Web.Hosting;
using CaiCach.Web.Kit;
using Microsoft.AspNetCore.Mvc;

namespace CaiCach.Web.Pages.Referrals;

/// <summary>One thing asked, with what is needed to answer it and no more.</summary>
public sealed class ViewModel(ReferralList list, UnitDirectory units, AnswerDossierReferral answer, LocalClock clock, CurrentOfficial current) : KitPage(current)
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public string? Answer { get; set; }

    [BindProperty]
    public string? Document { get; set; }

    public ReferralView View { get; private set; } = null!;

    public UnitSnapshot Units { get; private set; } = null!;

    public DateTimeOffset Now => clock.Now;

    public async Task<IActionResult> OnGetAsync() => await LoadAsync() ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync()
    {
        var outcome = await answer.RunAsync(new AnswerDossierReferralOptions { ReferralId = Id, Answer = Answer, Document = Document }, Current.Context(CommandKey), Aborted);
        if (outcome.Succeeded)
        {
            Flash("Đã gửi trả lời.");
            return Redirect("/referrals");
        }

        return await LoadAsync() ? Refuse(outcome.Refusals) : NotFound();
    }

    async Task<bool> LoadAsync()
    {
        if (await list.FindAsync(Id, Current.Authority, Aborted) is not { } view)
        {
            return false;
        }

        (View, Units) = (view, await units.GetAsync(Aborted));
        return true;
    }
}
