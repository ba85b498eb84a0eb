using CaiCach.Kernel.Outcomes;
using CaiCach.ParIndex;
using CaiCach.ParIndex.Results;
using CaiCach.Web.Hosting;
using CaiCach.Web.Kit;
using Microsoft.AspNetCore.Mvc;

namespace CaiCach.Web.Pages.ParIndex;

/// <summary>Published results of years and provinces; one table opened.</summary>
public sealed class ResultsModel(ResultReader reader, CurrentOfficial current) : KitPage(current)
{
    [BindProperty(SupportsGet = true)]
    public Guid? Id { get; set; }

    [BindProperty]
    public IFormFile? Upload { get; set; }

    [BindProperty]
    public string? Index { get; set; }

    [BindProperty]
    public string? Year { get; set; }

    [BindProperty]
    public string? Method { get; set; }

    [BindProperty]
    public string? Source { get; set; }

    public IReadOnlyList<ResultTable> Tables { get; private set; } = [];

    public ResultTableView? View { get; private set; }

    public bool MayKeep => Current.Authority.HasAny(ParIndexPermissions.KeepSets);

    public async Task<IActionResult> OnGetAsync()
    {
        Tables = await reader.TablesAsync(Aborted);
        var shown = Id ?? (Tables.Count > 0 ? Tables[0].Id : null);
        View = shown is { } id ? await reader.FindAsync(id, Aborted) : null;
        return Id is not null && View is null ? NotFound() : Page();
    }

    public async Task<IActionResult> OnPostAsync([FromServices] ImportResults command)
    {
        await OnGetAsync();
        if (!MayKeep)
        {
            return Forbid();
        }

        if (Upload is null)
        {
            return Refuse([new Refusal("index-results.file", "Chọn tệp CSV.", nameof(Upload))]);
        }

        using var content = new StreamReader(Upload.OpenReadStream());
        var imported = await command.RunAsync(
            new ImportResultsOptions { File = await content.ReadToEndAsync(Aborted), Index = Index, Year = int.TryParse(Year, out var year) ? year : null, Method = Method, Source = Source }, Current.Context(CommandKey), Aborted);
        if (!imported.Succeeded)
        {
            return Refuse([.. imported.Refusals.Select(r => r.Field == nameof(ImportResultsOptions.File) ? r with { Field = nameof(Upload) } : r)]);
        }

        var tables = imported.Value.Tables;
        Flash($"Đã nạp {tables.Sum(t => t.Rows)} kết quả của {tables.Count} năm{(tables.Sum(t => t.Contradictions.Count) is > 0 and var n ? $", {n} chỗ mâu thuẫn" : "")}.");
        return Redirect($"/index/results/{tables[^1].Id}");
    }
}
