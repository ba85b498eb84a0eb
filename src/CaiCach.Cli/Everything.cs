using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Modules;
using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Permissions;
using CaiCach.Organisations.Units;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CaiCach.Cli;

/// <summary>Whoever sits at the server's own command line acts as the product, with every permission; the audit says so.</summary>
internal static class Everything
{
    public static ActionContext Context(IServiceProvider services) =>
        new(Actor.System, Authority.Everything(services.GetServices<ModuleInfo>().SelectMany(m => m.Permissions)));

    /// <summary>The agency whose code an option names; the province where it names none.</summary>
    public static Unit AgencyOrProvince(Arguments arguments, string option, UnitSnapshot units)
    {
        var code = arguments.Option(option);
        return (code is null ? units.Province : units.Find(code) is { } found && found.Id == found.AgencyId ? found : null) ?? throw new UsageException($"--{option} {code}: không có cơ quan mang mã này.");
    }

    /// <summary>Says so when the database has not the shape that this version needs.</summary>
    public static async Task<bool> IsMigratedAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        if (!(await services.GetRequiredService<AppDb>().Database.GetPendingMigrationsAsync(cancellationToken)).Any())
        {
            return true;
        }

        Console.Error.WriteLine("Cơ sở dữ liệu chưa được tạo hoặc chưa ở phiên bản này. Chạy ./caicach migrate trước.");
        return false;
    }

    /// <summary>Prints what was refused.</summary>
    /// <returns>The exit code of a refusal.</returns>
    public static int Refuse(IEnumerable<Refusal> refusals)
    {
        foreach (var refusal in refusals)
        {
            Console.Error.WriteLine(refusal.Message);
        }

        return 1;
    }

    /// <summary>A word such as <c>technical-administrator</c> as the value of an enumeration; null when it is none.</summary>
    public static T? Choice<T>(string word) where T : struct, Enum =>
        Enum.TryParse<T>(word.Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var value) && Enum.IsDefined(value) && !char.IsDigit(word[0]) ? value : null;

    /// <summary>All words that <see cref="Choice"/> understands.</summary>
    public static string Choices<T>() where T : struct, Enum => string.Join(", ", Enum.GetNames<T>().Select(System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName));
}
