namespace CaiCach.Cli;

/// <summary>One word of the command line, such as <c>migrate</c>.</summary>
internal interface ICommand
{
    /// <summary>The word, or two: <c>report one-stop</c>.</summary>
    string Name { get; }

    /// <summary>One Vietnamese line for the help.</summary>
    string Help { get; }

    /// <returns>The exit code.</returns>
    Task<int> RunAsync(Arguments arguments, IServiceProvider services, CancellationToken cancellationToken);
}
