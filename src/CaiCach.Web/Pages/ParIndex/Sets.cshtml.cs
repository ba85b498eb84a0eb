using CaiCach.Kernel.Outcomes;
using CaiCach.Organisations.Units;
using CaiCach.ParIndex;
using CaiCach.ParIndex.Criteria;
using CaiCach.ParIndex.Criteria.Keeping;
using CaiCach.ParIndex.Criteria.Listing;
using CaiCach.Web.Hosting;
using CaiCach.Web.Kit;
using Microsoft.AspNetCore.Mvc;

namespace CaiCach.Web.Pages.ParIndex;

/// <summary>The sets, and the door for a new one.</summary>
public sealed class SetsModel(CriteriaReader reader, CurrentOfficial current) : KitPage(current)
{
    [BindProperty]
    public IFormFile? Upload { get; set; }

    [BindProperty]
    public string? Code { get; set; }

    [BindProperty]
    public string? Name { get; set; }

    [BindProperty(Name = "Index")]
    public IndexKind? Kind { get; set; }

    [BindProperty]
    public UnitKind? Level { get; set; }

    [BindProperty]
    public string? Year { get; set; }

    public IReadOnlyList<CriteriaSetRow> Rows { get; private set; } = [];

    public bool MayKeep => Current.Authority.HasAny(ParIndexPermissions.KeepSets);

    public async Task OnGetAsync() => Rows = await reader.ListAsync(MayKeep, Aborted);

    public async Task<IActionResult> OnPostAsync([FromServices] ImportCriteriaSet command)
    {
        await OnGetAsync();
        if (!MayKeep)
        {
            return Forbid();
        }

        if (Upload is null)
        {
            return Refuse([new Refusal("criteria-set.file", "Chọn tệp JSON, XLSX hoặc DOCX.", nameof(Upload))]);
        }

        var year = int.TryParse(Year, out var number) ? number : (int?)null;
        if (year is null && !string.IsNullOrWhiteSpace(Year))
        {
            return Refuse([new Refusal("criteria-set.years", "Năm là một số, ví dụ 2021.", nameof(Year))]);
        }

        using var content = new MemoryStream();
        await Upload.CopyToAsync(content, Aborted);
        var imported = await command.RunAsync(
            new ImportCriteriaSetOptions { File = content.ToArray(), Code = Blank(Code), Name = Blank(Name), Index = Kind, Level = Level, YearFrom = year }, Current.Context(CommandKey), Aborted);
        if (!imported.Succeeded)
        {
            return Refuse([.. imported.Refusals.Select(r => r.Field switch
            {
                nameof(ImportCriteriaSetOptions.YearFrom) => r with { Field = nameof(Year) },
                nameof(ImportCriteriaSetOptions.File) => r with { Field = nameof(Upload) },
                _ => r,
            })]);
        }

        Flash($"Đã nạp {imported.Value.Code}: {imported.Value.Leaves} tiêu chí chấm điểm{(imported.Value.Findings.Count > 0 ? $", {imported.Value.Findings.Count} chỗ cần xem" : "")}.");
        return Redirect($"/index/sets/{imported.Value.Id}");
    }

    static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;
}
