using CaiCach.ParIndex.Results;
using Microsoft.Extensions.DependencyInjection;

namespace CaiCach.Cli;

/// <summary>Loads published results and says where they contradict themselves.</summary>
internal sealed class ImportIndexResults : ICommand
{
    public string Name => "index import-results";

    public string Help => "TỆP.csv --source NGUỒN [--index PAR] [--year NĂM] [--name TÊN] [--method CÁCH ĐO]: nạp kết quả đã công bố, báo chỗ mâu thuẫn";

    public async Task<int> RunAsync(Arguments arguments, IServiceProvider services, CancellationToken cancellationToken)
    {
        if (!await Everything.IsMigratedAsync(services, cancellationToken))
        {
            return 1;
        }

        var imported = await services.GetRequiredService<ImportResults>().RunAsync(
            new ImportResultsOptions
            {
                File = await File.ReadAllTextAsync(arguments.Word(0, "tệp kết quả"), cancellationToken), Source = arguments.Required("source"), Index = arguments.Option("index"), Name = arguments.Option("name"), Method = arguments.Option("method"),
                Year = arguments.Option("year") is { } text ? int.TryParse(text, out var number) ? number : throw new UsageException("--year phải là một năm.") : null,
            },
            Everything.Context(services), cancellationToken);
        if (!imported.Succeeded)
        {
            return Everything.Refuse(imported.Refusals);
        }

        foreach (var table in imported.Value.Tables)
        {
            Console.WriteLine($"{table.Index} {table.Year}: {table.Rows} đơn vị.");
            foreach (var contradiction in table.Contradictions)
            {
                Console.WriteLine($"  {contradiction.Name}: {contradiction.Message}{(contradiction.IsRounding ? " (do các phần làm tròn trước khi in)" : "")}");
            }
        }

        return 0;
    }
}
