/** First names for the simulated people of the demo. */

/** Who asks for care, or works. */
export const PARENTS = [
  'Alessia', 'Andrea', 'Anna', 'Barbara', 'Beatrice', 'Carlo', 'Caterina', 'Chiara', 'Claudia', 'Cristina', 'Daniela',
  'Dario', 'Davide', 'Elena', 'Elisa', 'Emanuele', 'Enrico', 'Fabio', 'Federica', 'Filippo', 'Francesca', 'Gabriele',
  'Giacomo', 'Giorgia', 'Giovanni', 'Giulia', 'Ilaria', 'Irene', 'Laura', 'Lorenzo', 'Luca', 'Lucia', 'Marco', 'Maria',
  'Marta', 'Martina', 'Matteo', 'Michele', 'Monica', 'Nicola', 'Paola', 'Paolo', 'Pietro', 'Riccardo', 'Roberta',
  'Sara', 'Serena', 'Silvia', 'Simone', 'Stefano', 'Tommaso', 'Valentina', 'Valeria', 'Vincenzo', 'Viola',
] as const; // prettier-ignore

/** Children. */
export const CHILDREN = [
  'Adele', 'Alice', 'Anita', 'Arianna', 'Aurora', 'Bianca', 'Camilla', 'Diego', 'Edoardo', 'Elia', 'Emma', 'Ettore',
  'Gaia', 'Ginevra', 'Gioele', 'Greta', 'Isabel', 'Jacopo', 'Leonardo', 'Ludovica', 'Mattia', 'Mia', 'Nina', 'Noemi',
  'Olivia', 'Riccardo', 'Samuele', 'Sofia', 'Thomas', 'Vittoria', 'Zoe',
] as const; // prettier-ignore

/** People of more than seventy years. */
export const ELDERS = [
  'Adriana', 'Agnese', 'Alberto', 'Aldo', 'Angela', 'Antonietta', 'Armando', 'Bruna', 'Carla', 'Carmela', 'Cesare',
  'Egidio', 'Elvira', 'Emilia', 'Ernesto', 'Franca', 'Gianfranco', 'Giuseppina', 'Ines', 'Iolanda', 'Lina', 'Luigi',
  'Maddalena', 'Mario', 'Nella', 'Olga', 'Pierina', 'Renato', 'Rosa', 'Sergio', 'Teresa', 'Umberto', 'Vittorio',
] as const; // prettier-ignore

/** Dogs. */
export const DOGS = [
  'Argo',
  'Birba',
  'Briciola',
  'Fiocco',
  'Lilla',
  'Luna',
  'Nuvola',
  'Otto',
  'Pepe',
  'Zorro',
] as const;
