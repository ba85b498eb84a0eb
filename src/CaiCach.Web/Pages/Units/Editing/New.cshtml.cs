using CaiCach.Organisations.Units;
using CaiCach.Web.Hosting;
using CaiCach.Web.Kit;
using Microsoft.AspNetCore.Mvc;

namespace CaiCach.Web.Pages.Units.Editing;

/// <summary>A new unit.</summary>
public sealed class NewModel(CreateUnit command, CurrentOfficial current) : KitPage(current)
{
    [BindProperty]
    public string? Code { get; set; }

    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public string? ShortName { get; set; }

    [BindProperty]
    public UnitKind Kind { get; set; } = UnitKind.Commune;

    [BindProperty(SupportsGet = true)]
    public string? ParentCode { get; set; }

    [BindProperty]
    public DateOnly? From { get; set; }

    [BindProperty]
    public string? Address { get; set; }

    [BindProperty]
    public string? Phone { get; set; }

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var made = await command.RunAsync(
            new CreateUnitOptions { Code = Code, Name = Name, ShortName = ShortName, Kind = Kind, ParentCode = ParentCode, From = From, Address = Address, Phone = Phone }, Current.Context(CommandKey), Aborted);
        if (!made.Succeeded)
        {
            return Refuse(made.Refusals);
        }

        Flash($"Đã lập {made.Value.Name}.");
        return Redirect($"/units/{made.Value.Id}");
    }
}
