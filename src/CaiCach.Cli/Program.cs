using System.Text;
using CaiCach.Cli;
using CaiCach.Composition;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

Console.OutputEncoding = new UTF8Encoding(false);
Console.InputEncoding = new UTF8Encoding(false);
var commands = typeof(ICommand).Assembly.GetTypes()
    .Where(t => t is { IsAbstract: false } && t.IsAssignableTo(typeof(ICommand)))
    .Select(t => (ICommand)Activator.CreateInstance(t)!).OrderBy(c => c.Name, StringComparer.Ordinal).ToList();
var command = commands.Where(c => (string.Join(' ', args) + " ").StartsWith(c.Name + " ", StringComparison.Ordinal)).MaxBy(c => c.Name.Length);
if (command is null)
{
    Console.Error.WriteLine("Cách dùng: caicach LỆNH [tuỳ chọn]\n");
    commands.ForEach(c => Console.Error.WriteLine($"  {c.Name,-22} {c.Help}"));
    return 2;
}

var configuration = new ConfigurationBuilder()
    .AddJsonFile(Environment.GetEnvironmentVariable("CAICACH_Demonstration__ClockFile") ?? Path.Combine(Environment.GetEnvironmentVariable("CAICACH_HOME") ?? ".", "var", "demonstration.json"), optional: true)
    .AddEnvironmentVariables("CAICACH_").Build();
var collection = new ServiceCollection();
collection.AddLogging(l => l.SetMinimumLevel(LogLevel.Warning).AddSimpleConsole());
collection.AddSingleton<IConfiguration>(configuration);
collection.AddCaiCach(configuration);
await using var services = collection.BuildServiceProvider();
using var stop = new CancellationTokenSource();
Console.CancelKeyPress += (_, e) =>
{
    e.Cancel = true;
    stop.Cancel();
};
try
{
    var arguments = new Arguments(args[command.Name.Split(' ').Length..]);
    arguments.Check(command.Help);
    await using var scope = services.CreateAsyncScope();
    return await command.RunAsync(arguments, scope.ServiceProvider, stop.Token);
}
catch (UsageException exception)
{
    Console.Error.WriteLine($"{exception.Message}\n  {command.Name}: {command.Help}");
    return 2;
}
catch (OperationCanceledException)
{
    return 130;
}
#pragma warning disable CA1031 // whatever went wrong outside (file, disk, database), the person gets one sentence, not a trace
catch (Exception exception) when (Environment.GetEnvironmentVariable("CAICACH_TRACE") is null)
#pragma warning restore CA1031
{
    Console.Error.WriteLine($"Không làm được: {exception.Message}\n  (đặt CAICACH_TRACE=1 để xem chi tiết)");
    return 1;
}
