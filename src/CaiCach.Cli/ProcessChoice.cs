using CaiCach.Procedures.Processes;
using Microsoft.Extensions.DependencyInjection;

namespace CaiCach.Cli;

/// <summary>The internal process that a command line names: a procedure's code, and a number where it is not the draft.</summary>
internal static class ProcessChoice
{
    public static async Task<IReadOnlyList<InternalProcess>> NumbersAsync(Arguments arguments, IServiceProvider services, CancellationToken cancellationToken) =>
        await services.GetRequiredService<ProcessReader>().OfProcedureAsync((await ProcedureChoice.ViewAsync(arguments, services, cancellationToken)).Procedure.Id, withDrafts: true, cancellationToken);

    public static InternalProcess Numbered(IReadOnlyList<InternalProcess> numbers, string number) =>
        numbers.FirstOrDefault(n => n.Number.ToString(System.Globalization.CultureInfo.InvariantCulture) == number) ?? throw new UsageException($"Thủ tục không có quy trình số {number}.");

    public static InternalProcess Draft(IReadOnlyList<InternalProcess> numbers) => numbers.FirstOrDefault(n => n.State == ProcessState.Draft) ?? throw new UsageException("Thủ tục không có bản nháp quy trình.");

    /// <summary>The number that <c>--number</c> says, else the draft.</summary>
    public static async Task<ProcessView> ViewAsync(Arguments arguments, IServiceProvider services, CancellationToken cancellationToken)
    {
        var numbers = await NumbersAsync(arguments, services, cancellationToken);
        return (await services.GetRequiredService<ProcessReader>().FindAsync((arguments.Option("number") is { } number ? Numbered(numbers, number) : Draft(numbers)).Id, withDrafts: true, cancellationToken))!;
    }
}
