using CaiCach.Organisations;
using CaiCach.Organisations.Reorganisations;
using CaiCach.Web.Hosting;
using CaiCach.Web.Kit;
using Microsoft.AspNetCore.Mvc;

namespace CaiCach.Web.Pages.Units.Reorganisations;

/// <summary>The reorganisations, and the door to begin one.</summary>
public sealed class IndexModel(ReorganisationReader reader, CurrentOfficial current) : KitPage(current)
{
    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public string? Decision { get; set; }

    [BindProperty]
    public DateOnly? On { get; set; }

    public IReadOnlyList<Reorganisation> Rows { get; private set; } = [];

    public bool MayKeep => Current.Authority.HasAny(OrganisationsPermissions.ManageUnits);

    public async Task OnGetAsync() => Rows = await reader.ListAsync(Aborted);

    public async Task<IActionResult> OnPostAsync([FromServices] CreateReorganisation command)
    {
        await OnGetAsync();
        var made = await command.RunAsync(new CreateReorganisationOptions { Name = Name, Decision = Decision, On = On }, Current.Context(CommandKey), Aborted);
        if (!made.Succeeded)
        {
            return Refuse(made.Refusals);
        }

        Flash("Đã lập đợt sắp xếp. Nạp phương án, rồi diễn tập.");
        return Redirect($"/units/reorganisations/{made.Value.Id}");
    }
}
